using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>
/// The Markdown of the content: CommonMark with tables and links from bare addresses, without HTML. A number at the start of a line is
/// text unless it belongs to a list of at least two items that counts 1, 2, 3 …, and so is a single <c>+</c>. Only a <c>#</c> makes a
/// heading, never a line below it.
/// </summary>
internal static class MarkdownSyntax
{
    public const int MaxNesting = 64;

    /// <summary>In characters; about twenty printed pages.</summary>
    public const int MaxLength = 40_000;

    /// <summary>In all tables of a text. As many as a text can have characters, so that only filled rows can exceed it.</summary>
    public const int MaxCells = MaxLength;

    public static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder { MaximumNestingDepth = MaxNesting }
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .DisableHtml()
            .Use<EstonianProse>()
            .Use<MarkdownLimits>()
            .Build();

    /// <param name="effort">What it may take; counts what it takes.</param>
    /// <exception cref="TooMuchMarkdownException">Parsing would take too long, or a table would have too many cells.</exception>
    /// <exception cref="ArgumentException">The nesting is too deep.</exception>
    public static MarkdownDocument Parse(string markdown, Effort effort)
    {
        effort.BeginText();
        var text = new HashSet<int>();
        while (true)
        {
            if (effort.AddReading(markdown.Length) is { } excess)
            {
                throw new TooMuchMarkdownException(excess, new SourceSpan(0, markdown.Length - 1));
            }

            var context = new MarkdownParserContext();
            context.Properties[typeof(CountingListParser)] = text;
            context.Properties[typeof(Effort)] = effort;
            var document = Markdown.Parse(markdown, Pipeline, context);
            // Whether `1.` or `+` begins a list is known only once the list is complete. Few texts have such a line without being a list.
            var found = text.Count;
            text.UnionWith(
                document
                    .Descendants<ListBlock>()
                    .Where(static list => list is { Count: 1 } and ({ IsOrdered: true } or { BulletType: '+' }))
                    .Select(static list => list[0].Span.Start)
            );
            if (text.Count == found)
            {
                Unnest(document);
                StarsWithinWords.Restore(document, markdown);
                return document;
            }
        }
    }

    /// <summary>A bare address in the text of a link is text.</summary>
    private static void Unnest(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(static link => link.IsAutoLink && IsInLink(link)).ToArray())
        {
            var text = link.FirstChild!;
            text.Remove();
            link.InsertBefore(text);
            link.Remove();
        }
    }

    private static bool IsInLink(LinkInline link)
    {
        var parent = link.Parent;
        while (parent is not (null or LinkInline))
        {
            parent = parent.Parent;
        }

        return parent is not null;
    }

    private sealed class EstonianProse : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Replace<ListBlockParser>(new CountingListParser());
            pipeline.BlockParsers.Replace<QuoteBlockParser>(new QuotationParser());
            pipeline.BlockParsers.Replace<HeadingBlockParser>(new HeadingParser());
            pipeline.BlockParsers.Replace<ThematicBreakParser>(new SeparatorParser());
            pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
            pipeline.InlineParsers.Insert(0, new BareAddressParser());
            pipeline.InlineParsers.Insert(0, new TimesSignParser());
            pipeline.InlineParsers.Insert(0, new UnsupportedParser());
            pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(UnsupportedSyntax.Strikethrough);
        }

        public void Setup(MarkdownPipeline pipeline, Markdig.Renderers.IMarkdownRenderer renderer) { }
    }
}
