using System.Text.RegularExpressions;

namespace SiteGen.Pages;

/// <summary>The first paragraph of a Markdown text as plain words, for where no markup can stand: search engines, feeds.</summary>
internal static partial class PlainText
{
    private const int Longest = 300;

    public static string Of(string markdown)
    {
        var paragraph = Blank().Split(markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(), 2)[0];
        var text = Link().Replace(paragraph, "$1");
        text = Marks().Replace(text, "");
        return Cut(Spaces().Replace(text, " ").Trim());
    }

    /// <summary>At the end of a sentence where there is one, else of a word.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var sentence = text.LastIndexOf(". ", Longest, StringComparison.Ordinal);
        if (sentence > Longest / 3) return text[..(sentence + 1)];
        var word = text.LastIndexOf(' ', Longest);
        return text[..(word > 0 ? word : Longest)].TrimEnd(',', ';', ':', ' ') + "…";
    }

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
