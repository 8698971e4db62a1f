using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SiteGen.Rendering;

/// <summary>Markdig's HTML renderer, configured once and reused. Must be discarded after an exception.</summary>
internal sealed class MarkdownWriter : HtmlRenderer
{
    /// <param name="tableLabel">The accessible name of scrollable tables.</param>
    public MarkdownWriter(MarkdownPipeline pipeline, string tableLabel)
        : base(new StringWriter { NewLine = "\n" })
    {
        pipeline.Setup(this);
        ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollableTable(tableLabel));
    }

    /// <param name="inline">Whether to omit the <c>p</c> around a single paragraph.</param>
    public string Write(MarkdownDocument document, bool inline)
    {
        Reset();
        ImplicitParagraph = inline && IsOneParagraph(document);
        Render(document);
        return Writer.ToString()!.TrimEnd('\n');
    }

    private static bool IsOneParagraph(MarkdownDocument document) =>
        document.Where(static block => block is not LinkReferenceDefinitionGroup).ToArray() is [ParagraphBlock];
}
