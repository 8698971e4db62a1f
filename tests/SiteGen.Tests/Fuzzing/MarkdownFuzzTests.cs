using System.Text;
using Markdig;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary Markdown renders to HTML without scripts or forbidden links.</summary>
public sealed class MarkdownFuzzTests() : FuzzTests<MarkdownFuzzTests>(Grammars.Markdown), IFuzzTarget
{
    private static readonly MarkdownPipeline _commonMark = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

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
            Assert.Equal($"<p>{text}</p>\n", Markdown.ToHtml(text, _commonMark));
        }

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(PlainText.Of(text));
        return $"{shape} {Told.Of(block)}";
    }
}
