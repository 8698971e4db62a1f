using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>Several days, or a season, as people write them: <c>16.–17. märts 2027</c>, <c>6. ja 20. oktoober 2026</c>.</summary>
internal static partial class WrittenDays
{
    /// <summary>First and last day, month or time, in ISO 8601; null if the text is no range.</summary>
    public static (string Start, string End)? Range(string text)
    {
        var written = WrittenDate.Normalize(text);
        if (Hours().Match(written) is { Success: true } hours && WrittenDate.Day(hours.Groups["date"].Value) is { } day)
        {
            var (from, to) = (WrittenDate.Time(hours.Groups["from"].Value), WrittenDate.Time(hours.Groups["to"].Value));
            return from is not null && to is not null && string.CompareOrdinal(from, to) < 0
                ? ($"{WrittenDate.Iso(day)}T{from}", $"{WrittenDate.Iso(day)}T{to}")
                : null;
        }

        if (Between().Split(written) is not [var first, var last])
        {
            return null;
        }

        if (WrittenDate.Day(last) is { } end)
        {
            return Part(first, end) is { } start && start < end ? (WrittenDate.Iso(start), WrittenDate.Iso(end)) : null;
        }

        return
            WrittenDate.YearMonth(last) is { } lastMonth
            && (WrittenDate.YearMonth(first) ?? WrittenDate.YearMonth($"{first} {lastMonth[..4]}")) is { } firstMonth
            && string.CompareOrdinal(firstMonth, lastMonth) < 0
            ? (firstMonth, lastMonth)
            : null;
    }

    /// <summary>Two days or more; empty if the text is no list of days.</summary>
    public static ImmutableArray<DateOnly> List(string text)
    {
        var parts = Commas().Split(WrittenDate.Normalize(text));
        if (parts.Length < 2 || WrittenDate.Day(parts[^1]) is not { } last)
        {
            return [];
        }

        var days = new DateOnly[parts.Length];
        days[^1] = last;
        for (var at = parts.Length - 2; at >= 0; at--)
        {
            if (Part(parts[at], days[at + 1]) is not { } day || day >= days[at + 1])
            {
                return [];
            }

            days[at] = day;
        }

        return [.. days];
    }

    /// <returns><c>kevad 2023</c>; null if the text is no season of a year.</returns>
    public static string? Season(string text) =>
        WrittenDate.Normalize(text).TrimEnd('.').Split(' ') is [var one, var other]
            ? MonthNames.Season(one) is { } first && IsYear(other)
                ? $"{first} {other}"
                : MonthNames.Season(other) is { } second && IsYear(one)
                    ? $"{second} {one.TrimEnd('.')}"
                    : null
            : null;

    private static bool IsYear(string text) => text.TrimEnd('.') is { Length: 4 } year && year.All(char.IsAsciiDigit);

    /// <summary>A day that takes month and year, where it has none, from the day after it.</summary>
    private static DateOnly? Part(string written, DateOnly next)
    {
        var match = DayAndMonth().Match(written);
        if (!match.Success)
        {
            return WrittenDate.Day(written);
        }

        var month =
            match.Groups["name"].Success ? MonthNames.Number(match.Groups["name"].Value)
            : match.Groups["number"].Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)
            : next.Month;
        return month is null
            ? null
            : WrittenDate.Day(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["day"].Value}.{month}.{next.Year}"));
    }

    [GeneratedRegex(
        @"^(?<date>.{8,40}?),? (?:kell |kella |kl\.? )?(?<from>[0-9]{1,2}(?:[:.][0-9]{2})?) ?[-–—] ?(?<to>[0-9]{1,2}[:.][0-9]{2})$"
    )]
    private static partial Regex Hours();

    [GeneratedRegex(
        @" kuni | ?[–—] ?| - |(?<=\.[0-9]{4})-(?=[0-9])|(?<=\.) ?- ?(?=[0-9])|(?<=[a-zäõöü]) ?- ?(?=[a-zäõöü])|(?<=[0-9]{2})/(?=[0-9]{4}-)"
    )]
    private static partial Regex Between();

    [GeneratedRegex(@", | ja | ning |; ?")]
    private static partial Regex Commas();

    [GeneratedRegex($@"^(?<day>[0-9]{{1,2}})(?:\.? (?<name>{MonthNames.Pattern})|\. ?(?<number>[0-9]{{1,2}})\.?|\.?)$")]
    private static partial Regex DayAndMonth();
}
