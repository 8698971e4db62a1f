using System.Globalization;

namespace SiteGen.Model;

/// <summary>A point in time with the precision of a month, a day or a minute; Estonian local time.</summary>
/// <param name="Day">The day; the first day of the month if only the month is known.</param>
/// <param name="MonthOnly">Whether only the month is known; the time is then null.</param>
internal readonly record struct Moment(DateOnly Day, TimeOnly? Time = null, bool MonthOnly = false)
{
    /// <summary>ISO 8601: <c>2023-03</c>, <c>2022-01-21</c> or <c>2022-05-04T10:00</c>.</summary>
    public string Iso =>
        this switch
        {
            { MonthOnly: true } => Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            { Time: { } time } => $"{Day:O}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            _ => Day.ToString("O", CultureInfo.InvariantCulture),
        };

    /// <summary>The latest possible day.</summary>
    public DateOnly LastDay => MonthOnly ? Day.AddMonths(1).AddDays(-1) : Day;

    /// <summary>Whether it is certainly earlier than the other, given the precision of both.</summary>
    public bool IsBefore(Moment other) => LastDay < other.Day || (Day == other.Day && Time < other.Time);
}
