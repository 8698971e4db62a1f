using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>
/// Limits the effort of inline parsing: Markdig revisits all open delimiters at each further one, so unclosed stars and brackets take
/// quadratic time. Counts these steps before they happen, so that the limit depends only on the text and not on the machine.
/// </summary>
internal sealed class DelimiterLimit : InlineParser
{
    /// <summary>About a second. A table of a thousand rows with emphasis, links and code in each cell takes most of it.</summary>
    private const int MaxSteps = 50_000_000;

    private static readonly SearchValues<char> _blanks = SearchValues.Create(" \t\n");

    public DelimiterLimit() => OpeningCharacters = [.. "[]!*_~|\n`<&\\"];

    /// <exception cref="TooManyDelimitersException">The limit is exceeded.</exception>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var cost = (Cost)(processor.ParserStates[Index] ??= CostOf(processor.Document));
        cost.StartBlock(processor.Block!);
        var depth = DepthOf(processor.Root!);
        cost.Steps += depth;
        if (depth > 1 && slice.CurrentChar is '|' or '\n')
        {
            cost.Steps += ++cost.Separators; // Each separator of a table searches the previous ones.
        }

        if (slice.CurrentChar == ']' && slice.PeekChar() == '(')
        {
            cost.Steps += LinkTargetLength(slice.AsSpan()[2..]) / 2;
        }

        return cost.Steps <= MaxSteps ? false : throw new TooManyDelimitersException(processor.Block!.Span);
    }

    /// <summary>The number of nested open containers, found in the same way as by Markdig.</summary>
    private static int DepthOf(ContainerInline root)
    {
        var depth = 0;
        for (Inline? inline = root; inline is ContainerInline { IsClosed: false } open; inline = open.LastChild)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>The number of characters scanned for the URL and title of a link, whether or not it is one.</summary>
    private static int LinkTargetLength(ReadOnlySpan<char> text)
    {
        var address = text.IndexOfAny(_blanks);
        if (address < 0)
        {
            return text.Length;
        }

        var rest = text[address..].TrimStart();
        if (rest is not ['"' or '\'' or '(', ..])
        {
            return address;
        }

        var end = rest[1..].IndexOf(rest[0] == '(' ? ')' : rest[0]);
        return address + (end < 0 ? rest.Length : end);
    }

    /// <summary>Stored in the document because the processor's state lasts only for a paragraph.</summary>
    private static Cost CostOf(MarkdownDocument document)
    {
        if (document.GetData(typeof(Cost)) is Cost existing)
        {
            return existing;
        }

        var cost = new Cost();
        document.SetData(typeof(Cost), cost);
        return cost;
    }

    private sealed class Cost
    {
        private Block? _block;

        public int Steps { get; set; }

        /// <summary>Bars and line breaks of the current block that are inside an open container.</summary>
        public int Separators { get; set; }

        public void StartBlock(Block block)
        {
            if (_block != block)
            {
                (_block, Separators) = (block, 0);
            }
        }
    }
}
