namespace SiteGen.Estonian;

/// <summary>Periods that are written as days or seasons: <c>01.01.2022–30.06.2022</c>, <c>kevad 2022</c>.</summary>
internal static class PeriodOfDays
{
    /// <summary>From the first day of a month to the last day of one: the year, half, quarter or months; otherwise null.</summary>
    public static string? Whole(string text)
    {
        if (DaysOf(text) is not var (first, last) || first.Day != 1 || last.AddDays(1).Day != 1)
        {
            return null;
        }

        var length = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return (first.Month, length) switch
        {
            (1, 12) => Written($"{first:yyyy}"),
            (1 or 7, 6) => Written($"{first:yyyy}-H{(first.Month / 6) + 1}"),
            (1 or 4 or 7 or 10, 3) => Written($"{first:yyyy}-Q{(first.Month / 3) + 1}"),
            (1, > 12) when last.Month == 12 => Written($"{first:yyyy}/{last:yyyy}"),
            _ => Months(first, last),
        };
    }

    /// <returns>The months that a range of days touches; null if the text is no range of days.</returns>
    public static string? MonthsAround(string text) => DaysOf(text) is var (first, last) ? Months(first, last) : null;

    /// <returns>Months such as those of the season; null if the text is no season of a year.</returns>
    public static string? Season(string text) =>
        WrittenDays.Season(text)?.Split(' ') switch
        {
            ["kevad", var year] => $"{year}-03/{year}-05",
            ["suvi", var year] => $"{year}-06/{year}-08",
            ["sügis", var year] => $"{year}-09/{year}-11",
            ["talv", var year] => $"{year}-01/{year}-02",
            _ => null,
        };

    private static (DateOnly First, DateOnly Last)? DaysOf(string text) =>
        WrittenDays.Range(text) is { Start: { Length: 10 } start, End: { Length: 10 } end }
            ? (WrittenDate.Day(start)!.Value, WrittenDate.Day(end)!.Value)
            : null;

    private static string Months(DateOnly first, DateOnly last) =>
        Written($"{first:yyyy-MM}") is var from && Written($"{last:yyyy-MM}") is var to && from == to ? from : $"{from}/{to}";

    private static string Written(FormattableString period) => FormattableString.Invariant(period);
}
