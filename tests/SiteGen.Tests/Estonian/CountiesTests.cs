using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class CountiesTests
{
    [Fact]
    public void There_are_15_in_alphabetical_order()
    {
        Assert.Equal(15, Counties.All.Length);
        Assert.Equal(Counties.All.Order(Alphabet.Order), Counties.All);
    }

    [Theory]
    [InlineData("Harju maakond", "Harju maakond")]
    [InlineData("Harjumaa", "Harju maakond")]
    [InlineData("Harju", "Harju maakond")]
    [InlineData(" HARJU MAAKOND ", "Harju maakond")]
    [InlineData("jõgevamaa", "Jõgeva maakond")]
    [InlineData("VÕRUMAA", "Võru maakond")]
    [InlineData("Läänemaa", "Lääne maakond")]
    [InlineData("lääne-virumaa", "Lääne-Viru maakond")]
    [InlineData("Ida-Viru", "Ida-Viru maakond")]
    public void A_county_is_found_by_its_full_or_short_name(string name, string expected) => Assert.Equal(expected, Counties.Find(name));

    [Fact]
    public void Each_is_found_by_its_own_name() => Assert.All(Counties.All, static name => Assert.Equal(name, Counties.Find(name)));

    [Theory]
    [InlineData("")]
    [InlineData("maakond")]
    [InlineData("maa")]
    [InlineData("Virumaa")]
    [InlineData("Harju vald")]
    [InlineData("Harjumaakond")]
    [InlineData("Petserimaa")]
    public void What_is_no_county_is_not_found(string name) => Assert.Null(Counties.Find(name));
}
