using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Markup;

namespace SiteGen.Rendering;

/// <summary>Markdig's HTML renderer, configured once and reused. Must be discarded after an exception.</summary>
internal sealed class MarkdownWriter : HtmlRenderer
{
    /// <summary>
    /// In characters. Markup makes HTML at most ten times as long as a text that anyone would write; only an address and title that many
    /// links share make it longer.
    /// </summary>
    public const int MaxLength = 500_000;

    /// <param name="tableLabel">The accessible name of scrollable tables.</param>
    public MarkdownWriter(MarkdownPipeline pipeline, string tableLabel)
        : base(new StringWriter { NewLine = "\n" })
    {
        pipeline.Setup(this);
        ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollableTable(tableLabel));
        var html = ((StringWriter)Writer).GetStringBuilder();
        ObjectWriteBefore += (_, node) =>
        {
            if (html.Length > MaxLength)
            {
                throw new TooMuchMarkdownException(Excess.Html, node.Span);
            }
        };
    }

    /// <param name="inline">Whether to omit the <c>p</c> around a single paragraph.</param>
    /// <exception cref="TooMuchMarkdownException">It is longer than <see cref="MaxLength"/>.</exception>
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
