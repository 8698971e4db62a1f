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

        if (PlainParagraph.Is(text))
        {
            Assert.Equal($"<p>{text}</p>", renderer.RenderWithMarkdig(prose, "x/index.html", new DiagnosticBag()).Value);
        }

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Excerpt.OfMarkdown(prose.Markdown));
        return $"{shape} {Told.Of(block)}";
    }
}
