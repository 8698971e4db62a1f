using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>
/// Headings. Where a line breaks within a text, <c># 5</c> is a number, as in <c>ruum # 5</c>; <c># 5. päev</c> is a heading.
/// </summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentBlock is ParagraphBlock && IsNumber(processor.Line.AsSpan()[1..].TrimStart(' '))
            ? BlockState.None
            : base.TryOpen(processor);

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return text.Length > 0 && end != 0 && text[(end < 0 ? text.Length : end)..] is not ['.' or ')', ' ', ..];
    }
}
