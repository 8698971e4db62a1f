using System.Globalization;

namespace SiteGen.Model;

/// <summary>A month, a day, or a time of a day, as exactly as it is known; Estonian time.</summary>
/// <param name="Day">The day; the first of the month where only the month is known.</param>
/// <param name="MonthOnly">Whether only the month is known; there is no time then.</param>
internal readonly record struct Moment(DateOnly Day, TimeOnly? Time = null, bool MonthOnly = false)
{
    /// <summary>In the form of ISO 8601: <c>2023-03</c>, <c>2022-01-21</c> or <c>2022-05-04T10:00</c>.</summary>
    public string Iso =>
        this switch
        {
            { MonthOnly: true } => Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            { Time: { } time } => $"{Day:O}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            _ => Day.ToString("O", CultureInfo.InvariantCulture),
        };

    /// <summary>The last day that it can mean.</summary>
    public DateOnly LastDay => MonthOnly ? Day.AddMonths(1).AddDays(-1) : Day;

    /// <summary>Whether it is surely before the other, as far as both are known.</summary>
    public bool IsBefore(Moment other) => LastDay < other.Day || (Day == other.Day && Time < other.Time);
}
