using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of e-mail addresses as letters and web pages show them: <c>Mari &lt;a@b.ee&gt;</c>, <c>a (at) b.ee</c>.</summary>
internal static partial class EmailReadings
{
    public static Message OnlyOne { get; } = $"only one address can stand here, and another needs a contact of its own";

    public static Reading? Email(string text, string name)
    {
        if (NoValue.Reading(text) is { } none)
        {
            return none;
        }

        var written = At().Replace(text, "@");
        string[] addresses = [.. Address().Matches(written).Select(static match => match.Value).Distinct()];
        return addresses switch
        {
            [] => null,
            [var only] when Label().IsMatch(written.Replace(only, "", StringComparison.Ordinal)) => Reading.Certain(only),
            [_] => Reading.Choice(addresses, $"only the address can stand here, and a name under `name`"),
            _ => Reading.Choice(addresses, OnlyOne),
        };
    }

    [GeneratedRegex(@"\s*(?:@|\[at\]|\(at\)|\[ät\]|\(ät\))\s*", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    [GeneratedRegex(@"[\p{L}\p{Nd}._+'\-]+@[\p{L}\p{Nd}\-]+(?:\.[\p{L}\p{Nd}\-]+)+")]
    private static partial Regex Address();

    /// <summary>What may stand around an address without meaning anything else.</summary>
    [GeneratedRegex(@"^\W*(?:mailto|(?:e-?\s?)?(?:post|mail|meil)(?:i?\s?aadress)?)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
