using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Pages;

/// <summary>Extracts the first paragraph of a Markdown text without markup, for search engines and feeds.</summary>
internal static partial class PlainText
{
    private const int MaxLength = 300;

    /// <summary>
    /// Only this much of the text is inspected: it contains all that is shown, and the regular expressions are slow on long runs of
    /// brackets.
    /// </summary>
    private const int MaxInspected = 4_000;

    /// <summary>Possible markup, and ASCII white space other than the space.</summary>
    private static readonly SearchValues<char> _special = SearchValues.Create("*_`[\t\n\v\f\r");

    public static string Of(string markdown)
    {
        if (IsPlain(markdown))
        {
            return Truncate(markdown);
        }

        var start = Prefix(markdown.Trim(), MaxInspected);
        var paragraph = BlankLine().Split(start.Replace("\r\n", "\n", StringComparison.Ordinal), 2)[0];
        var text = Link().Replace(paragraph, "$1");
        text = Markup().Replace(text, "");
        return Truncate(WhiteSpace().Replace(text, " ").Trim());
    }

    /// <summary>Fast path: most texts contain no markup.</summary>
    private static bool IsPlain(string markdown) =>
        markdown is [var first, .., not ' ']
        && char.IsLetter(first)
        && !markdown.AsSpan().ContainsAny(_special)
        && !HasUnicodeSpaces(markdown)
        && !markdown.Contains("  ", StringComparison.Ordinal);

    /// <summary>Non-ASCII white space. Separate searches are vectorized; one set with all of these characters would not be.</summary>
    private static bool HasUnicodeSpaces(ReadOnlySpan<char> text) =>
        text.ContainsAny('\u0085', '\u00A0', '\u1680')
        || text.ContainsAnyInRange('\u2000', '\u200A')
        || text.ContainsAny('\u2028', '\u2029', '\u202F')
        || text.ContainsAny('\u205F', '\u3000');

    /// <summary>Truncates at the end of a sentence if possible, otherwise at a word boundary.</summary>
    private static string Truncate(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var sentence = text.LastIndexOf(". ", MaxLength, StringComparison.Ordinal);
        if (sentence > MaxLength / 3)
        {
            return text[..(sentence + 1)];
        }

        var word = text.LastIndexOf(' ', MaxLength);
        return (word > 0 ? text[..word] : Prefix(text, MaxLength)).TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>Never splits a surrogate pair.</summary>
    private static string Prefix(string text, int maxLength) =>
        text.Length <= maxLength ? text : text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLine();

    /// <summary>A link or image; only its text is kept.</summary>
    [GeneratedRegex(@"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")]
    private static partial Regex Link();

    /// <summary>Emphasis, code spans, and markers of headings, quotes and list items.</summary>
    [GeneratedRegex(@"\*+|(?<!\w)_+|_+(?!\w)|`+|^[ \t]*(?:#{1,6}|>|[-+]|\d+[.)])[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
