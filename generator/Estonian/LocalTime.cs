namespace SiteGen.Estonian;

/// <summary>
/// Time in Estonia: two hours ahead of UTC, three in summer, by the rule of the European Union (Directive 2000/84/EC). It needs no
/// time-zone database, which machines have in different versions or not at all.
/// </summary>
internal static class LocalTime
{
    private static readonly TimeSpan _winter = TimeSpan.FromHours(2);
    private static readonly TimeSpan _summer = TimeSpan.FromHours(3);

    /// <summary>The calendar day in Estonia at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime + OffsetAt(instant.UtcDateTime));

    private static TimeSpan OffsetAt(DateTime utc) =>
        utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1) ? _summer : _winter;

    /// <summary>Midnight at its beginning, of a month with 31 days.</summary>
    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
