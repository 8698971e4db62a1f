using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary Markdown renders to HTML without scripts or forbidden links.</summary>
public sealed class MarkdownFuzzTests() : FuzzTests<MarkdownFuzzTests>(Grammars.Markdown), IFuzzTarget
{
    public static string Folder => "markdown";

    protected override string Outcome(byte[] input)
    {
        if (SourceReader.Read(input, "content/x.md", new DiagnosticBag()) is not { Text: var text } file)
        {
            return "unread";
        }

        var (block, inline) = (new DiagnosticBag(), new DiagnosticBag());
        var prose = new Prose(new Sourced<string>(text, file.Span(0, text.Length)), 2);
        var renderer = new MarkdownRenderer(
            static (_, address) => address.Contains("missing", StringComparison.Ordinal) ? null : "../leht/",
            "Tabel"
        );
        var shape = SafeHtml.Shape(renderer.Render(prose, "x/index.html", block).Value);
        SafeHtml.Known(renderer.Render(prose with { Inline = true }, "x/index.html", inline).Value);
        Assert.Equal(Told.Of(block), Told.Of(inline));

        var parsed = new DiagnosticBag();
        var html = PlainParagraph.Is(text) ? renderer.RenderWithMarkdig(prose, "x/index.html", parsed).Value : null;
        // The parser gives up at a depth of lists that lone ordinals only seem to have: `1. 1. 1. …` is text.
        if (html is not null && Told.Of(parsed) != "SG0305")
        {
            Assert.Equal($"<p>{text}</p>", html);
        }

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Excerpt.OfMarkdown(prose.Markdown));
        return $"{shape} {Told.Of(block)}";
    }
}
