using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Pages;
using SiteGen.Tests.Rendering;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Arbitrary bytes as a template are refused or rendered, in bounded steps and alike by both renderers, and no value leaves its place.
/// </summary>
public sealed class TemplateFuzzTests() : FuzzTests<TemplateFuzzTests>(TemplateText.Grammar), IFuzzTarget
{
    /// <summary>What forces a page to be interpreted, without any output.</summary>
    private const string Interpreted = "{{ if false }}{{ 1 + 1 }}{{ end }}";

    private const string Hostile = "\"'><img src=x onerror=alert(1)>--><script>alert(1)</script>]]>";

    /// <summary>As long as <see cref="Hostile"/>: a template may go through a text letter by letter.</summary>
    private static readonly string _harmless = new('a', Hostile.Length);

    public static string Folder => "templates";

    protected override string Outcome(byte[] input)
    {
        var (html, told) = Render(input, "", _harmless);
        var (slowly, alike) = Render(input, Interpreted, _harmless);
        Assert.Equal((html, told), (slowly, alike));
        if (told.Length > 0)
        {
            return told;
        }

        // A value that left its place would make elements or comments.
        Assert.Equal(Shape(html), Shape(Render(input, "", Hostile).Html));
        return $"rendered {Math.Min(html.Length, 20)}";
    }

    private static (string Html, string Told) Render(byte[] template, string layout, string value)
    {
        using var rendered = new Rendered(("layout.html", "{{ content }}" + layout), ("part.html", "<b>{{ x }}</b>"));
        File.WriteAllBytes(Path.Join(rendered.Folder, "page.html"), template);
        var view = new View
        {
            { "x", value },
            { "yes", true },
            { "list", new[] { value, "õ", "" } },
            { "rows", new Rows(20, _ => new View(["text"], (SharedText)value)) },
        };
        var html = rendered.Page(view);
        return (html, Told.Of(rendered.Diagnostics));
    }

    /// <summary>The names of all elements, comments and attributes in their order.</summary>
    private static string Shape(string html) =>
        string.Join(
            ' ',
            new HtmlParser()
                .ParseDocument(html)
                .Descendants()
                .Where(static node => node is IElement or IComment)
                .Select(static node => node is IElement element ? Names(element) : "!")
        );

    private static string Names(IElement element) =>
        $"{element.LocalName}[{string.Join(' ', element.Attributes.Select(static attribute => attribute.Name))}]";
}
