using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SiteGen.Rendering;

/// <summary>
/// Markdig's writer of HTML: set up once, and used for many texts one after the other. After an exception it is of no more use.
/// </summary>
internal sealed class MarkdownWriter : HtmlRenderer
{
    /// <param name="tableLabel">What a table that can be scrolled is called for those who do not see it.</param>
    public MarkdownWriter(MarkdownPipeline pipeline, string tableLabel)
        : base(new StringWriter { NewLine = "\n" })
    {
        pipeline.Setup(this);
        ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollableTable(tableLabel));
    }

    /// <param name="inline">Whether a single paragraph has no <c>p</c> around it.</param>
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
