namespace SiteGen.Estonian;

/// <summary>
/// Time in Estonia: UTC+2, UTC+3 in summer, by the EU rule (Directive 2000/84/EC). Computed here because time-zone databases differ between
/// machines or are missing.
/// </summary>
internal static class LocalTime
{
    private static readonly TimeSpan _winter = TimeSpan.FromHours(2);
    private static readonly TimeSpan _summer = TimeSpan.FromHours(3);

    /// <summary>The calendar day in Estonia at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime + OffsetAt(instant.UtcDateTime));

    /// <summary>
    /// The offset from UTC at a local time. An hour that there is twice is the first; one that is skipped counts from before, as RFC 5545
    /// has it.
    /// </summary>
    public static TimeSpan OffsetOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Utc);
        return local >= LastSunday(day.Year, 3).AddHours(4) && local < LastSunday(day.Year, 10).AddHours(4) ? _summer : _winter;
    }

    private static TimeSpan OffsetAt(DateTime utc) =>
        utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1) ? _summer : _winter;

    /// <summary>Midnight UTC of the last Sunday of a month that has 31 days.</summary>
    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
