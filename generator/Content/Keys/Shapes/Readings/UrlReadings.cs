using System.Text.RegularExpressions;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of URLs.</summary>
internal static partial class UrlReadings
{
    /// <summary>Adds a scheme or its slashes, and encodes blanks as browsers do.</summary>
    public static Reading? Url(string text, string name) =>
        NoValue.Reading(text)
        ?? (
            Scheme().Replace(text.Trim('<', '>'), "$1://") is var mended && mended != text ? Reading.Certain(mended)
            : text.Contains("://", StringComparison.Ordinal) ? Reading.Certain(text.Replace(" ", "%20", StringComparison.Ordinal))
            : text.Contains('@') ? null
            : Reading.Certain("https://" + text)
        );

    /// <summary>A scheme whose colon or slashes are not as they should be: <c>https:/</c>, <c>https//</c>, <c>https:\\</c>.</summary>
    [GeneratedRegex(@"^(https?)(?::[/\\]|//|:\\\\)(?![/\\])", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
