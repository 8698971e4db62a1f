using System.Globalization;

namespace SiteGen.Model;

/// <summary>
/// A year, range of years, half-year, quarter or range of months in the notation of the content: <c>2021</c>, <c>2021/2022</c>,
/// <c>2021-H1</c>, <c>2021-Q3</c> or <c>2021-11/2022-02</c>. Sorts by last month, then by first month.
/// </summary>
internal sealed record PeriodName : IComparable<PeriodName>
{
    private PeriodName(string text, PeriodKind kind, DateOnly first, DateOnly last) =>
        (Text, Kind, First, Last) = (text, kind, first, last);

    public string Text { get; }

    public PeriodKind Kind { get; }

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>The first day of the last month.</summary>
    public DateOnly Last { get; }

    /// <summary>1-based number of the half-year or quarter.</summary>
    public int Part => Kind == PeriodKind.Quarter ? ((First.Month - 1) / 3) + 1 : ((First.Month - 1) / 6) + 1;

    public static PeriodName? Parse(string text)
    {
        if (Month(text + "-01") is { } january)
        {
            return new PeriodName(text, PeriodKind.Year, january, january.AddMonths(11));
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

    public int CompareTo(PeriodName? other) => other is null ? 1 : (Last, First).CompareTo((other.Last, other.First));

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
    Months,
}
