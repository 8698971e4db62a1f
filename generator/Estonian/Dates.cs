using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Estonian;

/// <summary>
/// Formats dates and times in Estonian. Spaces within a date are no-break spaces. The en dash of a range is unspaced, unless one end
/// contains a space; then it has a space on both sides, and a line may break only after it.
/// </summary>
internal static class Dates
{
    private const char NoBreakSpace = '\u00A0';
    private const string Dash = "–";
    private const string SpacedDash = "\u00A0– ";

    private static readonly ImmutableArray<string> _months =
    [
        "jaanuar",
        "veebruar",
        "märts",
        "aprill",
        "mai",
        "juuni",
        "juuli",
        "august",
        "september",
        "oktoober",
        "november",
        "detsember",
    ];

    /// <summary><c>21.01.2022</c></summary>
    public static string Numeric(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>21. jaanuar 2022</c></summary>
    public static string Long(DateOnly date) => Part(date, withMonth: true, withYear: true);

    /// <summary><c>märts 2023</c></summary>
    public static string Month(int year, int month) => MonthName(month) + NoBreakSpace + Year(year);

    /// <summary>
    /// <c>21.–22. jaanuar 2022</c>, <c>30. jaanuar – 2. veebruar 2022</c>: month and year are not repeated if both ends share them.
    /// </summary>
    public static string Range(DateOnly start, DateOnly end)
    {
        if (start == end)
        {
            return Long(end);
        }

        var sameMonth = SameMonth(start, end);
        return Part(start, !sameMonth, start.Year != end.Year) + (sameMonth ? Dash : SpacedDash) + Long(end);
    }

    /// <summary><c>märts–mai 2023</c>, <c>november 2021 – veebruar 2022</c></summary>
    public static string MonthRange((int Year, int Month) start, (int Year, int Month) end)
    {
        if (start == end)
        {
            return Month(end.Year, end.Month);
        }

        return start.Year == end.Year
            ? MonthName(start.Month) + Dash + Month(end.Year, end.Month)
            : Month(start.Year, start.Month) + SpacedDash + Month(end.Year, end.Month);
    }

    /// <summary>
    /// <c>3., 10. ja 17. märts 2023</c>, <c>1. ja 5. märts ning 1. aprill 2023</c>: distinct days in order; month and year follow the last
    /// day that they apply to.
    /// </summary>
    public static string Days(IReadOnlyList<DateOnly> days)
    {
        var months = days.Distinct().Order().GroupBy(static day => (day.Year, day.Month)).Select(static month => month.ToArray()).ToArray();
        var parts = months.Select(
            (month, at) =>
                Listed(month.Select((day, each) => Part(day, each + 1 == month.Length, each + 1 == month.Length && EndsYear(at))), " ja ")
        );
        // Where a month has several days, another word shows which of them are listed together.
        return Listed(parts, Array.Exists(months, static month => month.Length > 1) ? " ning " : " ja ");

        bool EndsYear(int month) => month + 1 == months.Length || months[month][0].Year != months[month + 1][0].Year;
    }

    /// <summary><c>9.30</c></summary>
    public static string Time(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);

    /// <summary><c>9.30–16.00</c></summary>
    public static string TimeRange(TimeOnly start, TimeOnly end) => start == end ? Time(end) : Time(start) + Dash + Time(end);

    private static string Part(DateOnly date, bool withMonth, bool withYear)
    {
        var day = date.Day.ToString(CultureInfo.InvariantCulture) + ".";
        if (withMonth)
        {
            day += NoBreakSpace + MonthName(date.Month);
        }

        return withYear ? day + NoBreakSpace + Year(date.Year) : day;
    }

    private static string Listed(IEnumerable<string> texts, string and) =>
        texts.ToArray() is [.. { Length: > 0 } others, var last] ? string.Join(", ", others) + and + last : string.Concat(texts);

    private static bool SameMonth(DateOnly one, DateOnly other) => (one.Year, one.Month) == (other.Year, other.Month);

    private static string MonthName(int month) => _months[month - 1];

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
