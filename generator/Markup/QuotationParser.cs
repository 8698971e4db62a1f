using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>
/// Quotations. A <c>></c> before a quantity is a sign: in <c>> 450 osalejat</c> it must not vanish. So is one within a sentence, where a
/// line breaks.
/// </summary>
internal sealed class QuotationParser : QuoteBlockParser
{
    private const string EndOfSentence = ".:!?…“”\"»*_";

    public override BlockState TryOpen(BlockProcessor processor) =>
        WentOn(processor)
        || IsWithinSentence(processor)
        || (IsSign(processor.Line.AsSpan()[1..].TrimStart(' '), processor.CurrentBlock is ParagraphBlock) && !GoesOn(processor))
            ? BlockState.None
            : base.TryOpen(processor);

    /// <summary>Whether the line goes on with a sentence of the line above.</summary>
    private static bool IsWithinSentence(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan(0, processor.Start);
        return processor.CurrentBlock is ParagraphBlock
            && text[..(text.LastIndexOf('\n') + 1)].TrimEnd() is [.., var last]
            && !EndOfSentence.Contains(last, StringComparison.Ordinal);
    }

    /// <summary>Whether the next lines begin with the same sign, and one of them with no quantity after it.</summary>
    private static bool GoesOn(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan();
        var sign = text[(text[..processor.Start].LastIndexOf('\n') + 1)..(processor.Start + 1)];
        var rest = text[Math.Min(processor.Line.End + 2, text.Length)..];
        while (rest.StartsWith(sign))
        {
            var line = rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
            if (!IsSign(line[sign.Length..].TrimStart(' '), isWithinParagraph: false))
            {
                return true;
            }

            rest = rest[Math.Min(line.Length + 1, rest.Length)..];
        }

        return false;
    }

    /// <summary>Whether the line above begins with the same sign, and it turned out to be text.</summary>
    private static bool WentOn(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan();
        var start = text[..processor.Start].LastIndexOf('\n') + 1;
        return processor.CurrentBlock is ParagraphBlock
            && start > 0
            && text[(text[..(start - 1)].LastIndexOf('\n') + 1)..].StartsWith(text[start..(processor.Start + 1)]);
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
