using SiteGen.Estonian;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class RatesTests
{
    [Theory]
    [InlineData(0, 10, "0%", "0,0%")]
    [InlineData(7, 100, "7%", "7,0%")]
    [InlineData(113, 122, "92,6%", "92,6%")]
    [InlineData(10, 10, "100%", "100,0%")]
    [InlineData(100, 1_234_567, "<\u00A00,1%", "<\u00A00,1%")]
    [InlineData(1_234_467, 1_234_567, ">\u00A099,9%", ">\u00A099,9%")]
    [InlineData(1, 2000, "0,1%", "0,1%")]
    public void A_share_is_nothing_or_all_only_if_it_is_exactly_that(long part, long whole, string alone, string inColumn)
    {
        Assert.Equal(alone, Rates.Percent(part, whole));
        Assert.Equal(inColumn, Rates.PercentInColumn(part, whole));
        Assert.Equal(inColumn, new TextPool().Share(part, whole).ToString());
    }

    [Fact]
    public void Where_one_number_of_a_column_is_grouped_all_are()
    {
        var texts = new TextPool();
        Assert.Equal(["9574", "999"], [$"{texts.Column(9_999).Of(9_574)}", $"{texts.Column(9_999).Of(999)}"]);
        Assert.Equal(
            ["11\u00A0085", "9\u00A0574", "999", "1\u00A0000"],
            new long[] { 11_085, 9_574, 999, 1_000 }.Select(n => $"{texts.Column(11_085).Of(n)}")
        );
        Assert.Equal("1\u00A0234\u00A0567", Numbers.WholeGrouped(1_234_567));
    }

    [Theory]
    [InlineData(999_999, "999\u00A0999")]
    [InlineData(1_000_000, "1\u00A0mln")]
    [InlineData(1_234_567, "1,2\u00A0mln")]
    [InlineData(2_147_483_647, "2,1\u00A0mld")]
    public void A_number_of_seven_digits_is_short_in_a_tile(long number, string shown) =>
        Assert.Equal(shown, NumberFormat.Short(number, TestData.SiteContext(TestData.Content()).Translations));
}
