using System.Buffers;
using System.Text;
using SiteGen.Estonian;

namespace SiteGen.Rendering;

/// <summary>
/// Puts soft hyphens into the long words of a page. Left alone are words that their author hyphenated, addresses, names of files and what
/// stands in <c>code</c>.
/// </summary>
internal static class LongWords
{
    private const string Code = "<code";
    private const string CodeEnd = "</code";

    /// <summary>Around a word. What goes on for longer is no text.</summary>
    private const int MaxNeighbours = 64;

    private static readonly SearchValues<char> _signsOfAddresses = SearchValues.Create($"@/\\_=#{Hyphenation.SoftHyphen}");

    private static readonly SearchValues<char> _ends = SearchValues.Create(" \n\t\u00A0<>\"");

    /// <summary>Of text that is not yet escaped.</summary>
    public static string InText(string text) => text.Length < Hyphenation.MinLength ? text : WithBreaks(text, isHtml: false);

    public static HtmlString InHtml(HtmlString html) =>
        WithBreaks(html.Value, isHtml: true) is var text && ReferenceEquals(text, html.Value) ? html : new HtmlString(text);

    private static string WithBreaks(string text, bool isHtml)
    {
        StringBuilder? broken = null;
        var (written, seen, isTag, isCode) = (0, 0, false, false);
        for (var at = 0; FindLong(text, at) is { Length: > 0 } word; at = seen = word.Start + word.Length)
        {
            if (isHtml)
            {
                var before = text.AsSpan(seen..word.Start);
                isTag = before.LastIndexOfAny('<', '>') is >= 0 and var bracket ? before[bracket] == '<' : isTag;
                isCode = (before.LastIndexOf(Code), before.LastIndexOf(CodeEnd)) is var (open, end) && open != end ? open > end : isCode;
            }

            if (
                isTag
                || isCode
                || Hyphenation.Breaks(text.AsSpan(word.Start, word.Length)) is not (> 0 and var breaks)
                || IsAddress(text, word)
            )
            {
                continue;
            }

            broken ??= new StringBuilder(text.Length + 64);
            for (; breaks != 0; breaks &= breaks - 1)
            {
                var place = word.Start + (int)ulong.TrailingZeroCount(breaks);
                broken.Append(text, written, place - written).Append(Hyphenation.SoftHyphen);
                written = place;
            }
        }

        return broken is null ? text : broken.Append(text, written, text.Length - written).ToString();
    }

    /// <summary>Looks at the letter at which a long word would have to end, and so at few others.</summary>
    private static Word FindLong(ReadOnlySpan<char> text, int from)
    {
        var last = from + Hyphenation.MinLength - 1;
        while (last < text.Length)
        {
            var start = last + 1;
            while (start > from && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (start == from)
            {
                while (++last < text.Length && char.IsLetter(text[last])) { }
                return new Word(from, last - from);
            }

            (from, last) = (start, start + Hyphenation.MinLength - 1);
        }

        return default;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, Word word)
    {
        var before = text[Math.Max(0, word.Start - MaxNeighbours)..word.Start];
        var after = text[(word.Start + word.Length)..Math.Min(text.Length, word.Start + word.Length + MaxNeighbours)];
        before = before[(before.LastIndexOfAny(_ends) + 1)..];
        after = after.IndexOfAny(_ends) is >= 0 and var end ? after[..end] : after;
        return before.Length == MaxNeighbours
            || after.Length == MaxNeighbours
            || before.ContainsAny(_signsOfAddresses)
            || after.ContainsAny(_signsOfAddresses)
            || before.EndsWith(".")
            || (after is ['.', var next, ..] && char.IsLetterOrDigit(next));
    }

    private readonly record struct Word(int Start, int Length);
}
