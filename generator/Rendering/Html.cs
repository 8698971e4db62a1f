using System.Buffers;
using System.Text;

namespace SiteGen.Rendering;

internal static class Html
{
    /// <summary>What has a meaning of its own in text or in attributes.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Escapes for text and for attributes in either kind of quotes; every other letter stays as people read it.</summary>
    public static string Encode(string text)
    {
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0)
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOfAny(Special))
        {
            encoded.Append(rest[..at]).Append(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        return encoded.Append(rest).ToString();
    }

    public static string Entity(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
