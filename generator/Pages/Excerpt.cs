using System.Globalization;
using SiteGen.Markup;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Shortens a text for cards, search engines and feeds.</summary>
internal static class Excerpt
{
    private const int MaxLength = 300;

    /// <summary>The words of the first paragraph, as the page shows them.</summary>
    public static string OfMarkdown(Sourced<string> markdown) => Of(MarkdownWords.Opening(markdown.Value));

    /// <summary>Like <see cref="OfMarkdown"/>, for a place with less room.</summary>
    public static string OfMarkdownWithin(int maxLength, Sourced<string> markdown) => Of(MarkdownWords.Opening(markdown.Value), maxLength);

    /// <summary>
    /// Ends with a sentence if possible, otherwise with a word. The full stop of an ordinal or of an initial ends no sentence, and a number
    /// is never cut off from its unit, which could make it another number.
    /// </summary>
    public static string Of(string text, int maxLength = MaxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        for (var blank = text.LastIndexOf(' ', maxLength); blank > maxLength / 3; blank = text.LastIndexOf(' ', blank - 1))
        {
            if (EndsSentence(text.AsSpan(0, blank)) && BeginsSentence(text.AsSpan(blank + 1)))
            {
                return text[..blank];
            }
        }

        var word = text.LastIndexOf(' ', maxLength);
        while (word > 0 && text.AsSpan(0, word).TrimEnd(".,") is [.., var last] && char.IsDigit(last))
        {
            word = text.LastIndexOf(' ', word - 1);
        }

        return (word > 0 ? text[..word] : Prefix(text, maxLength)).TrimEnd(',', ';', ':', ' ', '–', '-') + "…";
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("“”\"»)");
        return text is [.., '?' or '!' or '…'] || text is [.., var before, var last, '.'] && char.IsLetter(last) && char.IsLetter(before);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text) => text.TrimStart("„“\"«(") is [var first, ..] && char.IsUpper(first);

    /// <summary>Never splits a character of two code units, nor a letter and its accents.</summary>
    private static string Prefix(string text, int maxLength)
    {
        var length = 0;
        while (length + StringInfo.GetNextTextElementLength(text, length) is var next && next <= maxLength)
        {
            length = next;
        }

        return length > 0 ? text[..length] : text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];
    }
}
