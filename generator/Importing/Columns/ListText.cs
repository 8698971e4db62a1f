using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Importing.Columns;

/// <summary>Compares headings and words of lists: whole cells, whatever their case, blanks and decoration.</summary>
internal static partial class ListText
{
    private static readonly SearchValues<char> _folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.@-_");

    /// <summary>Lower case, single blanks, no invisible characters, no signs such as <c>*</c> and <c>:</c> at the ends.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                folded.Append(folded is [.., not ' '] ? " " : "");
            }
            else if (letter < '\u0080' || char.GetUnicodeCategory(letter) is not UnicodeCategory.Format)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        var whole = folded.ToString().TrimEnd();
        var bare = whole.TrimStart('*', ' ').TrimEnd('*', ':', '?', '.', ' ');
        return bare.Length > 0 ? bare : whole;
    }

    /// <summary>Fast path for what e-mail addresses and numbers are made of.</summary>
    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(_folded) && (text.IsEmpty || char.IsAsciiLetterOrDigit(text[^1]));

    /// <summary>The folded text, then without a bracket at its end, a number before it, or both.</summary>
    public static IEnumerable<string> Variants(string text)
    {
        var folded = Fold(text);
        yield return folded;
        var open = folded.EndsWith(')') ? Fold(BracketAtEnd().Replace(folded, "")) : folded;
        if (open != folded)
        {
            yield return open;
        }

        var unnumbered = WithoutNumber(open);
        if (unnumbered != open)
        {
            yield return unnumbered;
        }
    }

    public static string WithoutNumber(string folded) =>
        folded.AsSpan(0, Math.Min(folded.Length, 2)).ContainsAnyInRange('0', '9') ? NumberBefore().Replace(folded, "") : folded;

    /// <summary>The text before a dash, bracket, comma, semicolon or date, behind which a reason follows; null if there is none.</summary>
    public static string? BeforeReason(string text) => Reason().Match(text) is { Success: true, Index: > 0 and var at } ? text[..at] : null;

    [GeneratedRegex(@"\s*\([^()]*\)$")]
    private static partial Regex BracketAtEnd();

    [GeneratedRegex(@"^[a-zõäöü]?\d{1,3}[.)]\s+(?=\S)")]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"\s*[–—\-(,;]|\s+\d{1,2}\.\s?\d{1,2}|\s+\d{4}-\d{2}")]
    private static partial Regex Reason();
}
