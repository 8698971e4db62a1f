using System.Globalization;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>In expected values, <c>_</c> is a no-break space.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1234, "1234")]
    [InlineData(9999, "9999")]
    [InlineData(10000, "10_000")]
    [InlineData(123456, "123_456")]
    [InlineData(1234567, "1_234_567")]
    [InlineData(-5, "−5")]
    [InlineData(-12345, "−12_345")]
    [InlineData(long.MinValue, "−9_223_372_036_854_775_808")]
    public void Whole_numbers_are_grouped_from_five_digits(long n, string expected) => Assert.Equal(Real(expected), Numbers.Whole(n));

    [Theory]
    [InlineData("0", 2, "0")]
    [InlineData("4.6", 1, "4,6")]
    [InlineData("4.60", 2, "4,6")]
    [InlineData("4.00", 2, "4")]
    [InlineData("100", 1, "100")]
    [InlineData("4.25", 1, "4,3")]
    [InlineData("4.35", 1, "4,4")]
    [InlineData("-4.25", 1, "−4,3")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.04", 1, "0")]
    [InlineData("9.99", 1, "10")]
    [InlineData("9999.95", 1, "10_000")]
    [InlineData("1234.5", 1, "1234,5")]
    [InlineData("12345.678", 3, "12_345,678")]
    public void Decimals_have_a_comma_and_no_trailing_zeros(string value, int maxDecimals, string expected) =>
        Assert.Equal(Real(expected), Numbers.Decimal(Exact(value), maxDecimals));

    [Theory]
    [InlineData("95", "95%")]
    [InlineData("92.6", "92,6%")]
    [InlineData("92.65", "92,7%")]
    [InlineData("100.0", "100%")]
    public void A_percent_sign_stands_close_to_the_number(string value, string expected) =>
        Assert.Equal(expected, Numbers.Percent(Exact(value)));

    [Fact]
    public void Tenths_of_a_percent_are_written_as_that_percent() =>
        Assert.All(
            [.. Enumerable.Range(-1_100, 13_000), long.MinValue, int.MinValue, int.MaxValue, 1L + int.MaxValue, long.MaxValue],
            static tenths => Assert.Equal(Numbers.Percent(tenths / 10m), Numbers.PercentOfTenths(tenths))
        );

    [Fact]
    public void A_percent_takes_as_many_decimals_as_it_is_told() => Assert.Equal("33,33%", Numbers.Percent(100m / 3, 2));

    [Theory]
    [InlineData("0", "0_€")]
    [InlineData("48", "48_€")]
    [InlineData("48.00", "48_€")]
    [InlineData("48.004", "48_€")]
    [InlineData("48.5", "48,50_€")]
    [InlineData("48.505", "48,51_€")]
    [InlineData("1234.5", "1234,50_€")]
    [InlineData("-12345", "−12_345_€")]
    public void Euros_have_cents_only_where_there_are_any(string amount, string expected) =>
        Assert.Equal(Real(expected), Numbers.Euro(Exact(amount)));

    private static decimal Exact(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static string Real(string text) => text.Replace('_', '\u00A0');
}
