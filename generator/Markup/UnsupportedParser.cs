using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>Markup that the site does not support, which is an error.</summary>
internal sealed class UnsupportedInline : LeafInline
{
    /// <summary>Whether it is the mark of a footnote; otherwise it is the box of a task.</summary>
    public bool IsFootnote { get; init; }
}

/// <summary>Recognizes marks of footnotes, as in <c>[^1]</c>, and boxes of tasks, as in <c>- [ ] a</c>.</summary>
internal sealed class UnsupportedParser : InlineParser
{
    public UnsupportedParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var footnote = FootnoteLength(slice.AsSpan());
        var isBox = slice.AsSpan() is ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', ..] && BeginsItem(processor.Block!, start);
        var length = isBox ? 3 : footnote;
        if (length == 0)
        {
            return false;
        }

        processor.Inline = new UnsupportedInline
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
            IsFootnote = !isBox,
        };
        slice.Start += length;
        return true;
    }

    private static bool BeginsItem(Block block, int start) =>
        block.Parent is ListItemBlock item && item[0] == block && start == block.Span.Start;

    private static int FootnoteLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        return end > 2 && text[1] == '^' && !text[2..end].ContainsAny(" \t\n[") && text[(end + 1)..] is not ['(', ..] ? end + 1 : 0;
    }
}
