using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>
/// Lists, of which an ordered one counts 1, 2, 3 … Any other number is text, as in <c>12. jaanuaril</c>: CommonMark would make it a
/// list and renumber its items. A single <c>+</c> is text too, as in <c>+ käibemaks</c> where a line breaks.
/// </summary>
/// <remarks>
/// <see cref="MarkdownSyntax.Parse"/> stores in the context the offsets of those <c>1.</c> and <c>+</c> that turned out not to begin a
/// list.
/// </remarks>
internal sealed class CountingListParser : ListBlockParser
{
    private const int MaxDigits = 9;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var isText = processor.CurrentChar switch
        {
            '+' => IsQuantity(processor.Line.AsSpan()[1..]) || IsText(processor),
            >= '0' and <= '9' => NumberAt(processor) != 1 || IsText(processor),
            _ => false,
        };
        return isText ? BlockState.None : base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!char.IsAsciiDigit(processor.CurrentChar) || processor.NextContinue is ListItemBlock || IsContent(processor, block))
        {
            return base.TryContinue(processor, block);
        }

        var list = block as ListBlock ?? (ListBlock)block.Parent!;
        var isNext = list is { IsOrdered: true, LastChild: ListItemBlock last } && NumberAt(processor) == last.Order + 1;
        return isNext && DelimiterAt(processor) == list.OrderedDelimiter ? base.TryContinue(processor, block) : BlockState.None;
    }

    /// <summary>A <c>+</c> before a number is a sign, as in <c>+ 3 eurot</c>, where a line breaks.</summary>
    private static bool IsQuantity(ReadOnlySpan<char> afterPlus) => afterPlus.TrimStart(' ') is [>= '0' and <= '9', ..];

    /// <summary>Whether the line is indented so far that it belongs to the item.</summary>
    private static bool IsContent(BlockProcessor processor, Block block) =>
        block is ListItemBlock item && processor.Indent >= Math.Abs(item.ColumnWidth);

    private static bool IsText(BlockProcessor processor) =>
        processor.Context?.Properties.GetValueOrDefault(typeof(CountingListParser)) is HashSet<int> text && text.Contains(processor.Start);

    /// <returns>The number of an item that has text; −1 if there is none.</returns>
    private static int NumberAt(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var digits = DigitsIn(line);
        return
            digits <= MaxDigits
            && line[0] != '0'
            && line[digits..] is ['.' or ')', ' ' or '\t', ..] and [_, .. var rest]
            && !rest.IsWhiteSpace()
            ? int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture)
            : -1;
    }

    private static char DelimiterAt(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        return line[DigitsIn(line)];
    }

    private static int DigitsIn(ReadOnlySpan<char> line) => line.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : line.Length;
}
