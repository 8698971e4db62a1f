using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class PersonalCodeTests
{
    [Theory]
    [InlineData("37605030299")]
    [InlineData("48501010014")]
    [InlineData("19912310008")] // 1899
    [InlineData("50002290013")] // 29 February 2000
    [InlineData("70001010019")] // 2100
    [InlineData("89912319991")]
    [InlineData("37605030064")] // the first row of weights gives 10
    [InlineData("37605030920")] // both rows give 10
    public void A_code_is_found(string code) => Assert.Equal([(0, 11)], PersonalCode.Find(code));

    [Theory]
    [InlineData("37605030298")] // check digit
    [InlineData("30002290011")] // 1900 was not a leap year
    [InlineData("39902290012")]
    [InlineData("39913010019")] // month 13
    [InlineData("39904310016")] // 31 April
    [InlineData("39900300011")] // month 0
    [InlineData("39901000011")] // day 0
    [InlineData("07605030296")] // no such century
    [InlineData("97605030294")]
    [InlineData("37253123456")] // a telephone number
    [InlineData("12345678901")]
    [InlineData("3760503029")]
    [InlineData("")]
    public void Other_digits_are_none(string text) => Assert.Empty(PersonalCode.Find(text));

    [Theory]
    [InlineData("137605030299")]
    [InlineData("376050302991")]
    [InlineData("a37605030299")]
    [InlineData("37605030299a")]
    [InlineData("õ37605030299")]
    [InlineData("37605030299õ")]
    [InlineData("3760503 0299")]
    [InlineData("٣37605030299")]
    public void Digits_that_are_part_of_more_are_none(string text) => Assert.Empty(PersonalCode.Find(text));

    [Theory]
    [InlineData("Mari, 48501010014.", 6)]
    [InlineData("(48501010014)", 1)]
    [InlineData("isikukood:48501010014", 10)]
    [InlineData("_48501010014_", 1)]
    [InlineData("PNOEE-48501010014", 6)]
    [InlineData("https://example.ee/48501010014/", 19)]
    [InlineData("+48501010014", 1)]
    public void Signs_may_stand_around_it(string text, int start) => Assert.Equal([(start, 11)], PersonalCode.Find(text));

    [Fact]
    public void Every_code_in_a_text_is_found() =>
        Assert.Equal([(0, 11), (12, 11), (39, 11)], PersonalCode.Find("37605030299\n48501010014 ja 37605030298 50002290013"));

    [Fact]
    public void Of_ten_last_digits_one_makes_a_code() =>
        Assert.All(
            Enumerable.Range(0, 1000),
            static serial => Assert.Single(Enumerable.Range(0, 10), digit => PersonalCode.Find($"3760503{serial:000}{digit}").Any())
        );
}
