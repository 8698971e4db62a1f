using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Rendering;

/// <summary>A URL in an attribute, composed of literals and values, as the browser reads it.</summary>
internal static partial class UrlAttribute
{
    private static readonly string[] _known = [.. "&<>\"'".Select(static special => Html.Entity(special))];

    /// <param name="before">The HTML of the attribute's value before this value.</param>
    /// <param name="isRefresh">Whether the URL stands behind a number of seconds, without which there is none.</param>
    /// <param name="url">The URL as far as it is written, for messages.</param>
    public static bool IsForbidden(string before, string value, bool isRefresh, out string url)
    {
        url = before.Length == 0 ? value : WebUtility.HtmlDecode(before) + value;
        if (isRefresh)
        {
            var delay = Delay().Match(url);
            url = url[delay.Length..];
            return delay.Success && url.Length > 0 && LinkPolicy.Classify(url) == LinkKind.Forbidden;
        }

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

    [GeneratedRegex(
        "\\A\\s*[0-9.]+(?:\\s*;\\s*|[\\s,]+(?=url\\s*=))(?:url\\s*=\\s*[\"']?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Delay();
}
