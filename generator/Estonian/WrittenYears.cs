using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>Years in a time that is written in words: <c>2019. aasta sügis</c>.</summary>
internal static partial class WrittenYears
{
    /// <summary>The last year; null if there is none, or if the words leave open when the time ends: <c>alates 2023</c>.</summary>
    public static int? Last(string text)
    {
        var written = WrittenDate.Normalize(text);
        return Open().IsMatch(written) ? null : Year().Matches(written).Max(LastOf);
    }

    /// <summary>Of <c>2023/24</c>, the second.</summary>
    private static int? LastOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return match.Groups["next"] is { Success: true } next && int.Parse(next.Value, CultureInfo.InvariantCulture) == (year + 1) % 100
            ? year + 1
            : year;
    }

    [GeneratedRegex("(?<![0-9])(?<year>199[0-9]|20[0-9]{2})(?![0-9])(?:[/–-](?<next>[0-9]{2})(?![0-9]))?")]
    private static partial Regex Year();

    /// <summary>A beginning without an end (<c>2023–</c>, <c>2023. aastast</c>), and what recurs or is not settled.</summary>
    [GeneratedRegex(
        @"[0-9]\.? ?(?:[-–—…+ ]|\.\.)+\.?$|\p{L}(?<!\baugu)st\b"
            + @"|\b(?:alates|edas|hiljem|iga|pidev|jooksva|tänaseni|praegu|siiani|kokkulep|täpsust|selgu|uus|uue)"
    )]
    private static partial Regex Open();
}
