using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Estonian;

/// <summary>
/// Dates and times as Estonian writes them. The spaces within a date are no-break spaces. A dash stands close between bare
/// numbers and words, and between spaces where a side has a space of its own; a line may end after such a dash, not before it.
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

    /// <summary><c>21.–22. jaanuar 2022</c>, <c>30. jaanuar – 2. veebruar 2022</c>: what both ends share is written once.</summary>
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
    /// <c>3., 10. ja 17. märts 2023</c>: each day once, in order; a month and a year stand with the last day that they hold for.
    /// </summary>
    public static string Days(IReadOnlyList<DateOnly> days)
    {
        var ordered = days.Distinct().Order().ToArray();
        var parts = ordered
            .Select(
                (day, at) =>
                    at + 1 < ordered.Length ? Part(day, !SameMonth(day, ordered[at + 1]), day.Year != ordered[at + 1].Year) : Long(day)
            )
            .ToArray();
        return parts is [.. { Length: > 0 } others, var last] ? string.Join(", ", others) + " ja " + last : string.Concat(parts);
    }

    /// <summary><c>10.00</c></summary>
    public static string Time(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary><c>10.00–16.30</c></summary>
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

    private static bool SameMonth(DateOnly one, DateOnly other) => (one.Year, one.Month) == (other.Year, other.Month);

    private static string MonthName(int month) => _months[month - 1];

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
