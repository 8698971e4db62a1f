using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>In expected values, <c>_</c> is a no-break space.</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("2022-01-21", "21.01.2022")]
    [InlineData("2022-12-03", "03.12.2022")]
    public void A_numeric_date_has_two_digits_for_day_and_month(string date, string expected) =>
        Assert.Equal(expected, Dates.Numeric(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData("2022-01-01", "1._jaanuar_2022")]
    [InlineData("2022-02-21", "21._veebruar_2022")]
    [InlineData("2022-03-21", "21._märts_2022")]
    [InlineData("2022-04-21", "21._aprill_2022")]
    [InlineData("2022-05-21", "21._mai_2022")]
    [InlineData("2022-06-21", "21._juuni_2022")]
    [InlineData("2022-07-21", "21._juuli_2022")]
    [InlineData("2022-08-21", "21._august_2022")]
    [InlineData("2022-09-21", "21._september_2022")]
    [InlineData("2022-10-21", "21._oktoober_2022")]
    [InlineData("2022-11-21", "21._november_2022")]
    [InlineData("2022-12-31", "31._detsember_2022")]
    public void A_long_date_does_not_break(string date, string expected) =>
        Assert.Equal(Real(expected), Dates.Long(DateOnly.Parse(date, null)));

    [Fact]
    public void A_month_stands_with_its_year() => Assert.Equal(Real("märts_2023"), Dates.Month(2023, 3));

    [Theory]
    [InlineData("2022-01-21", "2022-01-21", "21._jaanuar_2022")]
    [InlineData("2022-01-21", "2022-01-22", "21.–22._jaanuar_2022")]
    [InlineData("2022-01-30", "2022-02-02", "30._jaanuar_– 2._veebruar_2022")]
    [InlineData("2022-12-30", "2023-01-02", "30._detsember_2022_– 2._jaanuar_2023")]
    [InlineData("2022-01-21", "2023-01-21", "21._jaanuar_2022_– 21._jaanuar_2023")]
    public void A_range_says_once_what_its_ends_share(string start, string end, string expected) =>
        Assert.Equal(Real(expected), Dates.Range(DateOnly.Parse(start, null), DateOnly.Parse(end, null)));

    [Theory]
    [InlineData(2023, 3, 2023, 3, "märts_2023")]
    [InlineData(2023, 3, 2023, 5, "märts–mai_2023")]
    [InlineData(2021, 11, 2022, 2, "november_2021_– veebruar_2022")]
    [InlineData(2021, 3, 2022, 3, "märts_2021_– märts_2022")]
    public void A_range_of_months_says_a_shared_year_once(int startYear, int startMonth, int endYear, int endMonth, string expected) =>
        Assert.Equal(Real(expected), Dates.MonthRange((startYear, startMonth), (endYear, endMonth)));

    [Theory]
    [InlineData("", "")]
    [InlineData("2023-03-03", "3._märts_2023")]
    [InlineData("2023-03-03 2023-03-17", "3. ja 17._märts_2023")]
    [InlineData("2023-03-03 2023-03-10 2023-03-17", "3., 10. ja 17._märts_2023")]
    [InlineData("2023-03-30 2023-04-06 2023-04-13", "30._märts ning 6. ja 13._aprill_2023")]
    [InlineData("2023-03-01 2023-03-05 2023-04-01", "1. ja 5._märts ning 1._aprill_2023")]
    [InlineData("2023-03-01 2023-03-03 2023-03-05 2023-04-01 2024-04-02", "1., 3. ja 5._märts, 1._aprill_2023 ning 2._aprill_2024")]
    [InlineData("2023-03-01 2024-03-01 2024-03-02", "1._märts_2023 ning 1. ja 2._märts_2024")]
    [InlineData("2022-12-29 2023-01-05", "29._detsember_2022 ja 5._jaanuar_2023")]
    [InlineData("2022-11-24 2022-12-29 2023-01-05", "24._november, 29._detsember_2022 ja 5._jaanuar_2023")]
    [InlineData("2022-03-03 2023-03-03", "3._märts_2022 ja 3._märts_2023")]
    [InlineData("2023-03-17 2023-03-03 2023-03-17", "3. ja 17._märts_2023")]
    public void Days_are_listed_in_order_with_each_month_and_year_once(string days, string expected) =>
        Assert.Equal(
            Real(expected),
            Dates.Days([.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static day => DateOnly.Parse(day, null))])
        );

    [Theory]
    [InlineData("10:00", "10.00")]
    [InlineData("09:05", "9.05")]
    [InlineData("00:00", "0.00")]
    [InlineData("23:59", "23.59")]
    public void A_time_has_a_point_and_no_zero_before_the_hour(string time, string expected) =>
        Assert.Equal(expected, Dates.Time(TimeOnly.Parse(time, null)));

    [Theory]
    [InlineData("10:00", "16:30", "10.00–16.30")]
    [InlineData("10:00", "10:00", "10.00")]
    public void A_time_range_has_a_close_dash(string start, string end, string expected) =>
        Assert.Equal(expected, Dates.TimeRange(TimeOnly.Parse(start, null), TimeOnly.Parse(end, null)));

    private static string Real(string text) => text.Replace('_', '\u00A0');
}
