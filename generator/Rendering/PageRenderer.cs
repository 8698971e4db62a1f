using System.Collections.Concurrent;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering.Compiled;

namespace SiteGen.Rendering;

/// <summary>Renders a page: first its own template, then the layout, which receives the result as <c>content</c>.</summary>
/// <param name="breaksWords">Whether long words get soft hyphens.</param>
internal sealed class PageRenderer(TemplateSet templates, View globals, MarkdownRenderer markdown, bool breaksWords)
{
    private const string Layout = "layout.html";

    /// <summary>A template that fails after so many steps is not tried on other pages, which would take as long.</summary>
    private const int ManySteps = StepCounter.MaxSteps / 8;

    private readonly ConcurrentDictionary<string, CompiledPage?> _compiled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _interpreted = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _givenUp = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Renderer.InterpretedTemplates"/>
    public IEnumerable<string> InterpretedTemplates => _interpreted.Keys.Order(StringComparer.Ordinal);

    /// <param name="to">Stays empty if a template fails, which is reported.</param>
    public void Render(PageOutput output, Utf8Writer to, DiagnosticBag diagnostics)
    {
        if (_givenUp.ContainsKey(output.Template) || _givenUp.ContainsKey(Layout))
        {
            return;
        }

        var view = output.View();
        if (!TryWriteCompiled(output, view, to, diagnostics))
        {
            _interpreted[output.Template] = true;
            Interpret(output, view, to, diagnostics);
        }
    }

    private bool TryWriteCompiled(PageOutput output, View view, Utf8Writer to, DiagnosticBag diagnostics)
    {
        var (local, allowance) = (new DiagnosticBag(), new PageAllowance());
        var page = _compiled.GetOrAdd(output.Template, template => Compiler.Compile(templates, Layout, template, globals, breaksWords));
        if (page is null || !page.TryWrite(view, to, prose => ToHtml(prose, output, allowance, local)))
        {
            to.Clear();
            return false;
        }

        foreach (var problem in local.Sorted())
        {
            diagnostics.Add(problem);
        }

        return true;
    }

    /// <summary>Renders with Scriban, which supports the full language and reports errors with their positions.</summary>
    private void Interpret(PageOutput output, View page, Utf8Writer to, DiagnosticBag diagnostics)
    {
        var allowance = new PageAllowance();
        HtmlString Render(Prose prose) => ToHtml(prose, output, allowance, diagnostics);
        var shared = new ViewObject(globals, Render);
        var view = new ViewObject(page, Render);

        var steps = new StepCounter();
        var content = Run(output.Template, steps, diagnostics, shared, view);
        var whole = content is null ? null : Run(Layout, steps, diagnostics, shared, view, ContentScope(content));
        view.Complete();
        if (whole is null)
        {
            return;
        }

        to.Write(whole);
        if (!whole.EndsWith('\n'))
        {
            to.Write("\n"u8);
        }
    }

    private HtmlString ToHtml(Prose prose, PageOutput output, PageAllowance allowance, DiagnosticBag diagnostics)
    {
        var html = SoftHyphens.InHtml(markdown.Render(prose, output.Path, diagnostics, allowance));
        return breaksWords ? LongWords.InHtml(html) : html;
    }

    private static ScriptObject ContentScope(string content) => new() { ["content"] = new HtmlString(content), IsReadOnly = true };

    private string? Run(string name, StepCounter steps, DiagnosticBag diagnostics, params IScriptObject[] scopes)
    {
        // Each page has a template in the program, if not in the folder of the site; one that cannot be read is reported.
        if (templates.Find(name) is not { } template)
        {
            return null;
        }

        try
        {
            return template.Script?.Render(new HtmlContext(templates, steps, breaksWords, scopes));
        }
        catch (TemplateFaultException fault)
        {
            diagnostics.Add(fault.Diagnostic);
        }
        catch (ScriptRuntimeException fault)
        {
            var at = fault.Span.IsEmpty ? template.Source.Span(0, 0) : templates.SpanOf(fault.Span);
            diagnostics.Add(TemplateProblems.Failed(at, fault.OriginalMessage));
        }

        if (steps.Steps > ManySteps)
        {
            _givenUp[name] = true;
        }

        return null;
    }
}
