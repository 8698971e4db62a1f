using System.Net;

namespace SiteGen.Rendering;

/// <summary>A URL in an attribute, composed of literals and values, as the browser reads it.</summary>
internal static class UrlAttribute
{
    private static readonly string[] _known = [.. "&<>\"'".Select(static special => Html.Entity(special))];

    /// <param name="before">The HTML of the attribute's value before this value.</param>
    /// <param name="url">The URL as far as it is written, for messages.</param>
    public static bool IsForbidden(string before, string value, out string url)
    {
        url = before.Length == 0 ? value : WebUtility.HtmlDecode(before) + value;
        return HasUnknownEntity(before) || (url.Length > 0 && LinkPolicy.Classify(url) == LinkKind.Forbidden);
    }

    /// <summary>
    /// Whether there is an entity that only browsers know, such as <c>&amp;colon;</c>, or that the value could complete. Behind the path,
    /// it cannot change where the URL leads.
    /// </summary>
    private static bool HasUnknownEntity(string html)
    {
        for (int at = 0, next; (next = html.AsSpan(at).IndexOfAny('&', '?', '#')) >= 0; )
        {
            at += next;
            var entity = html[at] == '&' ? _known.FirstOrDefault(known => html.AsSpan(at).StartsWith(known)) : "";
            if (entity is null or "")
            {
                return entity is null;
            }

            at += entity.Length;
        }

        return false;
    }
}
