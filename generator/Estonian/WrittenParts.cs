using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>Dates that lack a part: <c>4. mai</c> has no year, <c>kell 10</c> no day.</summary>
internal static partial class WrittenParts
{
    /// <summary>A leap year: any day exists in it.</summary>
    private const string AnyYear = "2000";

    /// <returns><c>…-05-04</c>, <c>…-05-04T10:00</c> or <c>…-05</c>; null if the text is no date that lacks its year.</returns>
    public static string? WithoutYear(string text)
    {
        var written = WrittenDate.Normalize(text);
        var (date, time) = Timed().Match(written) is { Success: true } timed
            ? (timed.Groups["date"].Value, " kell " + timed.Groups["time"].Value)
            : (written, "");
        return WrittenDate.HasYear(written)
            ? null
            : ((string[])[$"{date} {AnyYear}{time}", $"{date.TrimEnd('.')}.{AnyYear}{time}"])
                .Select(WrittenDate.Read)
                .Where(static read => read is [_])
                .Select(static read => "…" + read[0][AnyYear.Length..])
                .FirstOrDefault();
    }

    /// <returns>First and last day or month, as <c>…-05-04</c>; null if the text is no range that lacks its year.</returns>
    public static (string Start, string End)? RangeWithoutYear(string text) =>
        !WrittenDate.HasYear(text)
        && (WrittenDays.Range($"{text} {AnyYear}") ?? WrittenDays.Range($"{text.TrimEnd('.')}.{AnyYear}")) is var (start, end)
            ? ("…" + start[AnyYear.Length..], "…" + end[AnyYear.Length..])
            : null;

    /// <summary>The times of a text that has no day: one, or from and to; empty if it is anything else.</summary>
    public static string[] TimesAlone(string text)
    {
        if (Times().Match(WrittenDate.Normalize(text)) is not { Success: true } match)
        {
            return [];
        }

        string?[] times = match.Groups["to"].Success
            ? [WrittenDate.Time(match.Groups["from"].Value), WrittenDate.Time(match.Groups["to"].Value)]
            : [WrittenDate.Time(match.Groups["from"].Value)];
        return times.All(static time => time is not null) ? [.. times.OfType<string>()] : [];
    }

    [GeneratedRegex(@"^(?<date>.{2,20}?),? (?:kell |kella |kl\.? )(?<time>[0-9]{1,2}(?:[:.][0-9]{2})?)$")]
    private static partial Regex Timed();

    [GeneratedRegex(
        @"^(?:(?:kell |kella |kl\.? )(?<from>[0-9]{1,2}(?:[:.][0-9]{2})?)|(?<from>[0-9]{1,2}[:.][0-9]{2}))"
            + @"(?: ?[-–—] ?(?<to>[0-9]{1,2}(?:[:.][0-9]{2})?))?$"
    )]
    private static partial Regex Times();
}
