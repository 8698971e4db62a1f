using System.Globalization;

namespace SiteGen.Model;

/// <summary>
/// A year, range of years, half-year, quarter, month or range of months, or all years from one to this day, in the notation of the
/// content: <c>2021</c>, <c>2021/2022</c>, <c>2021-H1</c>, <c>2021-Q3</c>, <c>2021-11</c>, <c>2021-11/2022-02</c> or <c>2015/</c>. Sorts
/// by last month, then by first month; an open period, which sums up the others, sorts before them.
/// </summary>
internal sealed record PeriodName : IComparable<PeriodName>
{
    private static readonly DateOnly _lastMonth = new(9999, 12, 1);

    private PeriodName(string text, PeriodKind kind, DateOnly first, DateOnly last) =>
        (Text, Kind, First, Last) = (text, kind, first, last);

    public string Text { get; }

    public PeriodKind Kind { get; }

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>The first day of the last month; the last month that there is if the period is open.</summary>
    public DateOnly Last { get; }

    /// <summary>The last day; null if the period is open.</summary>
    public DateOnly? LastDay => IsOpen ? null : Last.AddDays(DateTime.DaysInMonth(Last.Year, Last.Month) - 1);

    /// <summary>Whether it lasts to this day; it is then compared with no other period.</summary>
    public bool IsOpen => Kind == PeriodKind.Open;

    /// <summary>The years that it covers; an open period lasts until <paramref name="today"/>.</summary>
    public IEnumerable<int> Years(DateOnly today) =>
        Enumerable.Range(First.Year, Math.Max(0, (IsOpen ? today : Last).Year - First.Year) + 1);

    /// <summary>Its length in months.</summary>
    public int Months => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    /// <summary>1-based number of the half-year or quarter.</summary>
    public int Part => Kind == PeriodKind.Quarter ? ((First.Month - 1) / 3) + 1 : ((First.Month - 1) / 6) + 1;

    public static PeriodName? Parse(string text)
    {
        if (Month(text + "-01") is { } january)
        {
            return new PeriodName(text, PeriodKind.Year, january, january.AddMonths(11));
        }

        if (text.EndsWith('/') && Month(text[..^1] + "-01") is { } since)
        {
            return new PeriodName(text, PeriodKind.Open, since, _lastMonth);
        }

        if (Month(text) is { } single)
        {
            return new PeriodName(text, PeriodKind.Month, single, single);
        }

        if (text.Split('/') is [var from, var to])
        {
            if (Month(from + "-01") is { } start && Month(to + "-12") is { } end && start.Year < end.Year)
            {
                return new PeriodName(text, PeriodKind.Years, start, end);
            }

            if (Month(from) is { } first && Month(to) is { } last && first < last)
            {
                return new PeriodName(text, PeriodKind.Months, first, last);
            }

            return null;
        }
        if (text.Length != 7 || Month(text[..4] + "-01") is not { } year)
        {
            return null;
        }

        return text[4..] switch
        {
            "-H1" or "-H2" => Parts(PeriodKind.HalfYear, 6),
            "-Q1" or "-Q2" or "-Q3" or "-Q4" => Parts(PeriodKind.Quarter, 3),
            _ => null,
        };

        PeriodName Parts(PeriodKind kind, int months)
        {
            var first = year.AddMonths((text[6] - '1') * months);
            return new PeriodName(text, kind, first, first.AddMonths(months - 1));
        }
    }

    public int CompareTo(PeriodName? other) =>
        other is null ? 1 : (!IsOpen, Last, First).CompareTo((!other.IsOpen, other.Last, other.First));

    public override string ToString() => Text;

    private static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year >= 1900
            ? month
            : null;
}

internal enum PeriodKind
{
    Year,
    Years,
    HalfYear,
    Quarter,
    Month,
    Months,
    Open,
}
