using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>Quotations. A <c>></c> before a quantity is a sign: in <c>> 450 osalejat</c> it must not vanish.</summary>
internal sealed class QuotationParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        IsSign(processor.Line.AsSpan()[1..].TrimStart(' '), processor.CurrentBlock is ParagraphBlock) && !GoesOn(processor)
            ? BlockState.None
            : base.TryOpen(processor);

    /// <summary>Whether the next line begins with the same signs.</summary>
    private static bool GoesOn(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan();
        var next = Math.Min(processor.Line.End + 2, text.Length);
        return text[next..].StartsWith(text[(text[..processor.Start].LastIndexOf('\n') + 1)..(processor.Start + 1)]);
    }

    /// <summary>A number follows, but not an ordinal: quotations begin with a date more often than with a quantity.</summary>
    /// <param name="isWithinParagraph">Whether the quantity may be on the next line.</param>
    private static bool IsSign(ReadOnlySpan<char> text, bool isWithinParagraph)
    {
        if (text is [] || text is ['='])
        {
            return isWithinParagraph;
        }

        if (text is ['=', ' ' or (>= '0' and <= '9'), ..])
        {
            return true;
        }

        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 || end > 0 && text[end..] is not (['.' or ')'] or ['.' or ')', ' ', ..]);
    }
}
