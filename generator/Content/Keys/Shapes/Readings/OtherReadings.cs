using System.Text.RegularExpressions;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of addresses, phone numbers and names.</summary>
internal static partial class OtherReadings
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

    public static Reading? Email(string text, string name)
    {
        var bare = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        foreach (var sign in (string[])["[at]", "(at)", "[ät]", "(ät)"])
        {
            bare = bare.Replace(sign, "@", StringComparison.OrdinalIgnoreCase);
        }

        return NoValue.Reading(text) ?? Reading.Certain(bare.Replace(" ", "", StringComparison.Ordinal));
    }

    public static Reading? Phone(string text, string name) =>
        NoValue.Reading(text) ?? (SeveralPhones(text) is { Length: > 0 } several ? Reading.Choice(several) : null);

    /// <summary>The numbers of a text that holds two or more; empty if any part is no number.</summary>
    public static string[] SeveralPhones(string text)
    {
        var parts = text.Split([",", ";", " ja ", " või ", " / "], StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(static part => PhoneNumber.TryParse(part, out _, out _)) ? parts : [];
    }

    /// <summary>A scheme whose colon or slashes are not as they should be: <c>https:/</c>, <c>https//</c>, <c>https:\\</c>.</summary>
    [GeneratedRegex(@"^(https?)(?::[/\\]|//|:\\\\)(?![/\\])", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
