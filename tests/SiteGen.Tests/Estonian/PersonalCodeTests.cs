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
    public void A_code_is_found(string code) => Assert.Equal([Certain(0, 11)], PersonalCode.Find(code));

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
    [InlineData("a37605030299", 1, 11)]
    [InlineData("37605030299a", 0, 11)]
    [InlineData("õ37605030299õ", 1, 11)]
    [InlineData("EE37605030299", 2, 11)]
    [InlineData("٣37605030299", 1, 11)]
    [InlineData("3760503 0299", 0, 12)]
    [InlineData("376-0503-0299", 0, 13)]
    [InlineData("376\u00A00503\u202F0299", 0, 13)]
    [InlineData("376–0503−0299", 0, 13)]
    [InlineData("376\u200B0503\u00AD0299", 0, 13)]
    [InlineData("376\u2060 \u20600503\uFEFF0299", 0, 15)]
    [InlineData("３７６０５０３０２９９", 0, 11)]
    [InlineData("３76050302９9", 0, 11)]
    [InlineData("3 7 6 0 5 0 3 0 2 9 9", 0, 21)]
    [InlineData("nr 12 37605030299", 6, 11)]
    [InlineData("37605030299 12.05.2022", 0, 11)]
    [InlineData("1.37605030299", 2, 11)]
    [InlineData("3760503029\\u0039", 0, 16)]
    [InlineData("\\x337605030299", 0, 14)]
    [InlineData("&#51;760503&nbsp;0299", 0, 21)]
    [InlineData("&#x33;7605030299", 0, 16)]
    [InlineData("%33760503%C2%A00299", 0, 19)]
    public void A_code_may_be_dressed(string text, int start, int length) =>
        Assert.Equal([Certain(start, length)], PersonalCode.Find(text));

    [Theory]
    [InlineData("3760503,0299")]
    [InlineData("3760503.0299")]
    [InlineData("3760503:0299")]
    [InlineData("3760503/0299")]
    [InlineData("3760503;0299")]
    [InlineData("3760503\n0299")]
    [InlineData("3760503\t0299")]
    [InlineData("3760503  0299")]
    [InlineData("3760503- 0299")]
    [InlineData("3760503a0299")]
    [InlineData("３760503o299")]
    public void Nothing_else_stands_between_its_digits(string text) => Assert.Empty(PersonalCode.Find(text));

    [Theory]
    [InlineData("137605030299", 0, 12)]
    [InlineData("376050302991", 0, 12)]
    [InlineData("EE173760503029922100", 2, 18)]
    [InlineData("EE17 3760 5030 2992 2100", 2, 22)]
    [InlineData("3760503029937605030298", 0, 22)]
    public void Within_more_digits_it_is_uncertain(string text, int start, int length) =>
        Assert.Equal([new CodeFound(start, length, IsCertain: false)], PersonalCode.Find(text));

    [Theory]
    [InlineData("3760503029948501010014")]
    [InlineData("37605030299-48501010014")]
    [InlineData("3760503 0299 4850101 0014")]
    public void Two_in_a_row_are_two(string text) =>
        Assert.Equal([true, true], PersonalCode.Find(text).Select(static code => code.IsCertain));

    [Theory]
    [InlineData("Osaleja 37605030299.", "Osaleja ", 11, ".")]
    [InlineData("EE173760503029922100 ja 1", "EE", 18, " ja 1")]
    [InlineData("&#51;7605030299", "", 15, "")]
    [InlineData("Koodi ei ole.", "Koodi ei ole.", 0, "")]
    public void Bullets_hide_it_in_the_length_of_the_text(string text, string before, int bullets, string after) =>
        Assert.Equal(before + new string('•', bullets) + after, PersonalCode.Hide(text));

    [Fact]
    public void Its_digits_are_the_same_in_any_dress() =>
        Assert.All(
            (string[])["37605030299", "376-0503 0299", "３７６０５０３０２９９"],
            static text => Assert.Equal(37605030299, PersonalCode.Only(text))
        );

    [Theory]
    [InlineData("Mari, 48501010014.", 6)]
    [InlineData("(48501010014)", 1)]
    [InlineData("isikukood:48501010014", 10)]
    [InlineData("_48501010014_", 1)]
    [InlineData("PNOEE-48501010014", 6)]
    [InlineData("https://example.ee/48501010014/", 19)]
    [InlineData("+48501010014", 1)]
    public void Signs_may_stand_around_it(string text, int start) => Assert.Equal([Certain(start, 11)], PersonalCode.Find(text));

    [Fact]
    public void Every_code_in_a_text_is_found() =>
        Assert.Equal(
            [Certain(0, 11), Certain(12, 11), Certain(39, 11)],
            PersonalCode.Find("37605030299\n48501010014 ja 37605030298 50002290013")
        );

    [Fact]
    public void Of_ten_last_digits_one_makes_a_code() =>
        Assert.All(
            Enumerable.Range(0, 1000),
            static serial => Assert.Single(Enumerable.Range(0, 10), digit => PersonalCode.Find($"3760503{serial:000}{digit}").Any())
        );

    private static CodeFound Certain(int start, int length) => new(start, length, IsCertain: true);
}
