using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>Makes a page: its own template first, then the layout around it, which gets the result as <c>content</c>.</summary>
internal sealed class PageRenderer(TemplateSet templates, View globals, MarkdownRenderer markdown)
{
    private const string Layout = "layout.html";

    /// <returns>Nothing where a template fails; the diagnostics then say why.</returns>
    public byte[] Render(PageOutput output, DiagnosticBag diagnostics)
    {
        HtmlString ToHtml(Prose prose) => markdown.Render(prose, output.Path, diagnostics);
        var shared = new ViewObject(globals, ToHtml);
        var view = new ViewObject(output.View(), ToHtml);

        var content = Run(output.Template, diagnostics, shared, view);
        var page = content is null ? null : Run(Layout, diagnostics, shared, view, Given(content));
        view.Complete();
        return page is null ? [] : Encoding.UTF8.GetBytes(page.EndsWith('\n') ? page : page + "\n");
    }

    private static ScriptObject Given(string content) => new() { ["content"] = new HtmlString(content), IsReadOnly = true };

    private string? Run(string name, DiagnosticBag diagnostics, params IScriptObject[] scopes)
    {
        if (templates.Find(name) is not { } template)
        {
            diagnostics.Add(TemplateProblems.Missing(templates.PathOf(name), templates.NearestTo(name)));
            return null;
        }

        try
        {
            return template.Script?.Render(new HtmlContext(templates, scopes));
        }
        catch (TemplateFault fault)
        {
            diagnostics.Add(fault.Diagnostic);
        }
        catch (ScriptRuntimeException fault)
        {
            var at = fault.Span.IsEmpty ? template.Source.Span(0, 0) : templates.SpanOf(fault.Span);
            diagnostics.Add(TemplateProblems.Failed(at, fault.OriginalMessage));
        }

        return null;
    }
}
