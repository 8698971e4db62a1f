using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>
/// Limits the effort of inline parsing: Markdig revisits all open delimiters at each further one, so unclosed stars and brackets take
/// quadratic time. Counts these steps before they happen, so that the limit depends only on the text and not on the machine. Limits the
/// cells of tables likewise: Markdig fills all rows to the length of the longest.
/// </summary>
internal sealed class DelimiterLimit : InlineParser
{
    private static readonly SearchValues<char> _blanks = SearchValues.Create(" \t\n");

    public DelimiterLimit() => OpeningCharacters = [.. "[]!*_~|\n`<&\\"];

    /// <exception cref="TooMuchMarkdownException">A limit is exceeded.</exception>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var cost = (Cost)(processor.ParserStates[Index] ??= CostOf(processor));
        cost.StartBlock(processor.Block!);
        var depth = DepthOf(processor.Root!);
        var steps = depth;
        if (depth > 1 && slice.CurrentChar is '|' or '\n')
        {
            steps += ++cost.Separators; // Each separator of a table searches the previous ones.
        }

        if (slice.CurrentChar == ']' && slice.PeekChar() == '(')
        {
            steps += LinkTargetLength(slice.AsSpan()[2..]) / 2;
        }

        if ((cost.Effort.Add(steps) ?? cost.AddToTable(slice.CurrentChar)) is { } excess)
        {
            throw new TooMuchMarkdownException(excess, processor.Block!.Span);
        }

        return false;
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
    private static Cost CostOf(InlineProcessor processor)
    {
        if (processor.Document.GetData(typeof(Cost)) is Cost existing)
        {
            return existing;
        }

        var cost = new Cost((Effort)processor.Context!.Properties[typeof(Effort)]);
        processor.Document.SetData(typeof(Cost), cost);
        return cost;
    }

    private sealed class Cost(Effort effort)
    {
        private Block? _block;
        private int _cells; // of the tables before
        private int _counted;
        private int _rows;
        private int _columns;
        private int _bars;

        public Effort Effort => effort;

        /// <summary>Bars and line breaks of the current block that are inside an open container.</summary>
        public int Separators { get; set; }

        public void StartBlock(Block block)
        {
            if (_block != block)
            {
                _cells += _rows * _columns;
                (_block, Separators, _rows, _columns, _bars) = (block, 0, 1, 0, 0);
            }
        }

        /// <summary>Bars are nearly the cells of a row. A text with bars that is no table has few lines with many of them.</summary>
        public Excess? AddToTable(char sign)
        {
            switch (sign)
            {
                case '|':
                    _columns = Math.Max(_columns, ++_bars);
                    break;
                case '\n':
                    (_rows, _bars) = (_rows + 1, 0);
                    break;
            }

            var cells = _cells + ((long)_rows * _columns);
            if (cells > MarkdownSyntax.MaxCells)
            {
                return Excess.Cells;
            }

            var added = Math.Max(0, (int)cells - _counted);
            _counted += added;
            return effort.AddCells(added);
        }
    }
}
