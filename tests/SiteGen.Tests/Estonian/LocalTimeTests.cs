using System.Globalization;
using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2026-01-15T21:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T22:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T20:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T21:00:00Z", "2026-07-16")]
    [InlineData("2025-12-31T22:30:00Z", "2026-01-01")]
    public void A_day_begins_at_midnight_in_Estonia(string instant, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), LocalTime.DayOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    /// <summary>From 2002, when Estonia reintroduced summer time.</summary>
    [Fact]
    public void Every_hour_has_the_day_that_the_time_zone_database_gives_it()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Tallinn", out var tallinn), "needs a time-zone database");
        var first = new DateTimeOffset(2002, 4, 1, 0, 0, 0, TimeSpan.Zero);
        Gen.Int[0, 35 * 366 * 24 * 60]
            .Select(minutes => first.AddMinutes(minutes))
            .Holds(
                instant => LocalTime.DayOf(instant) == DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, tallinn).DateTime),
                iter: 20_000
            );
    }

    [Theory]
    [InlineData("2026-03-29T02:59", 2)]
    [InlineData("2026-03-29T03:30", 2)]
    [InlineData("2026-03-29T04:00", 3)]
    [InlineData("2026-10-25T02:59", 3)]
    [InlineData("2026-10-25T03:30", 3)]
    [InlineData("2026-10-25T04:00", 2)]
    [InlineData("2027-01-01T00:00", 2)]
    [InlineData("2027-07-01T23:59", 3)]
    public void The_offset_at_a_local_time_is_that_of_winter_or_summer(string time, int hours)
    {
        var local = DateTime.Parse(time, CultureInfo.InvariantCulture);
        Assert.Equal(TimeSpan.FromHours(hours), LocalTime.OffsetOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
    }

    [Theory]
    [InlineData(2026, 3, 29)]
    [InlineData(2026, 10, 25)]
    [InlineData(2027, 3, 28)]
    [InlineData(2027, 10, 31)]
    public void The_clock_changes_at_one_in_the_morning_of_UTC(int year, int month, int day)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Tallinn", out var tallinn), "needs a time-zone database");
        for (var hour = -30; hour < 30; hour++)
        {
            var instant = new DateTimeOffset(year, month, day, 1, 0, 0, TimeSpan.Zero).AddHours(hour);
            Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, tallinn).DateTime), LocalTime.DayOf(instant));
        }
    }
}
