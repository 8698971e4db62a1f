using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>A day, month or time as people write it: <c>4. mai 2022 kell 9.45</c>, <c>märtsis 2017</c>.</summary>
internal static partial class WrittenDate
{
    private const string Month = MonthNames.Pattern;
    private const string YearWord = @"(?:\. ?| )?(?:a\.?|aasta|aastal)?";

    /// <summary>Lower case, one blank at a time.</summary>
    public static string Normalize(string text) => Spaces().Replace(text.Trim(), " ").ToLowerInvariant();

    /// <summary>The readings in ISO 8601: a day, a day with a time, or a month. More than one is a choice; none is no date.</summary>
    public static ImmutableArray<string> Read(string text)
    {
        var written = Normalize(text);
        if (WithTime().Match(written) is { Success: true } timed && Days(timed.Groups["date"].Value) is { Length: > 0 } days)
        {
            return Time(timed.Groups["time"].Value) is { } time ? [.. days.Select(day => $"{day:yyyy-MM-dd}T{time}")] : [];
        }

        return Days(written) is { Length: > 0 } all ? [.. all.Select(Iso)]
            : YearMonth(written) is { } month ? [month]
            : [];
    }

    /// <summary>A single certain day.</summary>
    public static DateOnly? Day(string written) => HasYear(written) && Days(written) is [var only] ? only : null;

    /// <summary>Whether the century is written.</summary>
    public static bool HasYear(string text) => FourDigits().IsMatch(text);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <returns><c>09:45</c>; null if there is no such time.</returns>
    public static string? Time(string written) =>
        Clock().Match(written) is { Success: true } clock
        && int.Parse(clock.Groups["hour"].Value, CultureInfo.InvariantCulture) < 24
        && clock.Groups["seconds"].Value is "" or ":00" or ".00"
            ? $"{clock.Groups["hour"].Value.PadLeft(2, '0')}:{(clock.Groups["minute"].Success ? clock.Groups["minute"].Value : "00")}"
            : null;

    /// <returns><c>2017-03</c>; null if the text is no month of a year.</returns>
    public static string? YearMonth(string written)
    {
        var match = MonthAndYear().Match(written);
        if (!match.Success)
        {
            return null;
        }

        var month = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)
            : MonthNames.Number(match.Groups["name"].Value);
        return month is >= 1 and <= 12 ? $"{match.Groups["year"].Value}-{month.Value.ToString("00", CultureInfo.InvariantCulture)}" : null;
    }

    private static ImmutableArray<DateOnly> Days(string written)
    {
        foreach (var form in (Regex[])[YearFirst(), DayFirst(), InWords(), YearInWords()])
        {
            if (form.Match(written) is not { Success: true } match)
            {
                continue;
            }

            var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
            var isEither = match.Groups["either"].Value is "/" or "-" && year.Length == 4 && match.Groups["day"].Index == 0;
            var known = MonthNames.Number(month)?.ToString(CultureInfo.InvariantCulture) ?? month;
            return year.Length == 2
                ? Distinct(Make("20" + year, known, day), Make("20" + day.PadLeft(2, '0'), known, year))
                : Distinct(Make(year, known, day), isEither ? Make(year, day, known) : null);
        }

        return [];
    }

    private static ImmutableArray<DateOnly> Distinct(params DateOnly?[] days) => [.. days.OfType<DateOnly>().Distinct()];

    private static DateOnly? Make(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex FourDigits();

    [GeneratedRegex(
        @"^(?<date>.{8,40}?)(?:t(?=[0-9])|,? (?:kell |kella |kl\.? )?)"
            + @"(?<time>[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?|(?<=k[a-z.]+ |[0-9]t)[0-9]{1,2})$"
    )]
    private static partial Regex WithTime();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-5][0-9])(?<seconds>[:.][0-9]{2})?)?$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:[-\u2011–/.]|\. )(?<month>[0-9]{1,2})(?:[-\u2011–/.]|\. )(?<day>[0-9]{1,2})\.?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        $@"^(?<day>[0-9]{{1,2}})(?<either>[-/.]|\. )(?<month>[0-9]{{1,2}})(?:[-/.]|\. )(?<year>[0-9]{{4}}|[0-9]{{2}}){YearWord}$"
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex($@"^(?<day>[0-9]{{1,2}})\.? ?(?<month>{Month}) ?(?<year>[0-9]{{4}}){YearWord}$")]
    private static partial Regex InWords();

    [GeneratedRegex($@"^(?<year>[0-9]{{4}}){YearWord} (?<day>[0-9]{{1,2}})\. ?(?<month>{Month})$")]
    private static partial Regex YearInWords();

    [GeneratedRegex(
        $@"^(?:(?<name>{Month}) (?<year>[0-9]{{4}}){YearWord}"
            + $@"|(?<number>[0-9]{{1,2}})[./](?<year>[0-9]{{4}})"
            + $@"|(?<year>[0-9]{{4}})(?:{YearWord} (?<name>{Month})|[/.](?<number>[0-9]{{1,2}})|-(?<number>[0-9])))$"
    )]
    private static partial Regex MonthAndYear();
}
