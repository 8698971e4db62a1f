using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Pages;

/// <summary>The first paragraph of a Markdown text as plain words, for where no markup can stand: search engines, feeds.</summary>
internal static partial class PlainText
{
    private const int Longest = 300;

    /// <summary>
    /// Of the Markdown no more is looked at: that much holds what is shown, and the expressions would take long on a text of brackets.
    /// </summary>
    private const int LongestLookedAt = 4_000;

    /// <summary>Whatever may be markup, and the blanks of ASCII but the ordinary one.</summary>
    private static readonly SearchValues<char> _special = SearchValues.Create("*_`[\t\n\v\f\r");

    public static string Of(string markdown)
    {
        if (IsPlain(markdown))
        {
            return Cut(markdown);
        }

        var start = Start(markdown.Trim(), LongestLookedAt);
        var paragraph = Blank().Split(start.Replace("\r\n", "\n", StringComparison.Ordinal), 2)[0];
        var text = Link().Replace(paragraph, "$1");
        text = Marks().Replace(text, "");
        return Cut(Spaces().Replace(text, " ").Trim());
    }

    /// <summary>Most texts are plain already, and expressions take their time.</summary>
    private static bool IsPlain(string markdown) =>
        markdown is [var first, .., not ' ']
        && char.IsLetter(first)
        && !markdown.AsSpan().ContainsAny(_special)
        && !HasOtherBlanks(markdown)
        && !markdown.Contains("  ", StringComparison.Ordinal);

    /// <summary>Blanks beyond ASCII; together with others in one set they would be looked for a letter at a time.</summary>
    private static bool HasOtherBlanks(ReadOnlySpan<char> text) =>
        text.ContainsAny('\u0085', '\u00A0', '\u1680')
        || text.ContainsAnyInRange('\u2000', '\u200A')
        || text.ContainsAny('\u2028', '\u2029', '\u202F')
        || text.ContainsAny('\u205F', '\u3000');

    /// <summary>At the end of a sentence where there is one, else of a word.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var sentence = text.LastIndexOf(". ", Longest, StringComparison.Ordinal);
        if (sentence > Longest / 3)
        {
            return text[..(sentence + 1)];
        }

        var word = text.LastIndexOf(' ', Longest);
        return (word > 0 ? text[..word] : Start(text, Longest)).TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>Never through a pair of surrogates, half of which is no text.</summary>
    private static string Start(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex Blank();

    /// <summary>A link or image, of which the text stays.</summary>
    [GeneratedRegex(@"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")]
    private static partial Regex Link();

    /// <summary>Emphasis, code, and the signs at the beginning of headings, quotations and list items.</summary>
    [GeneratedRegex(@"\*+|(?<!\w)_+|_+(?!\w)|`+|^[ \t]*(?:#{1,6}|>|[-+]|\d+[.)])[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
