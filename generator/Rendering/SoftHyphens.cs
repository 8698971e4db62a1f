using System.Text;
using SiteGen.Estonian;

namespace SiteGen.Rendering;

/// <summary>
/// Soft hyphens of authors are for the text of pages alone: in titles, attributes, data files and what is copied, they would be letters
/// that nobody sees and that no search expects.
/// </summary>
internal static class SoftHyphens
{
    private static readonly string _text = Hyphenation.SoftHyphen.ToString();
    private static readonly byte[] _bytes = Encoding.UTF8.GetBytes(_text);

    public static string Without(string text) =>
        text.Contains(Hyphenation.SoftHyphen) ? text.Replace(_text, "", StringComparison.Ordinal) : text;

    /// <summary>What a page shows of a text: the author's own soft hyphens and perhaps others in element content, none elsewhere.</summary>
    /// <param name="context">Null for element content.</param>
    /// <param name="breaksWords">Whether long words of element content get soft hyphens.</param>
    public static string In(EscapingContext? context, string text, bool breaksWords) =>
        context is not null ? Without(text)
        : breaksWords ? LongWords.InText(text)
        : text;

    /// <summary>Leaves them in the text between tags, except in <c>code</c>.</summary>
    public static HtmlString InHtml(HtmlString html)
    {
        if (!html.Value.Contains(Hyphenation.SoftHyphen))
        {
            return html;
        }

        var (kept, isTag, isCode) = (new StringBuilder(html.Value.Length), false, false);
        for (var at = 0; at < html.Value.Length; at++)
        {
            var letter = html.Value[at];
            var rest = html.Value.AsSpan(at);
            isTag = letter == '<' || (isTag && letter != '>');
            isCode = rest.StartsWith("<code") || (isCode && !rest.StartsWith("</code"));
            if (letter != Hyphenation.SoftHyphen || !(isTag || isCode))
            {
                kept.Append(letter);
            }
        }

        return new HtmlString(kept.ToString());
    }

    /// <summary>Removes those that were written since the buffer had a length.</summary>
    public static void RemoveFrom(Utf8Writer written, int since = 0) => written.Remove(_bytes, since);
}
