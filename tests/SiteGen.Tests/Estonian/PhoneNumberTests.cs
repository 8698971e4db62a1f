using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>In expected values, <c>_</c> is a no-break space.</summary>
public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("6631439")]
    [InlineData("663 1439")]
    [InlineData("66 31 439")]
    [InlineData("663-1439")]
    [InlineData("(663) 1439")]
    [InlineData("663.14.39")]
    [InlineData("663\u00A01439")]
    [InlineData("663–1439")]
    [InlineData("663\u20111439")]
    [InlineData(" 6631439 ")]
    [InlineData("3726631439")]
    [InlineData("+3726631439")]
    [InlineData("+372 663 1439")]
    [InlineData("(+372) 663 1439")]
    [InlineData("+ 372 6631439")]
    [InlineData("00372 663 1439")]
    [InlineData("00 372 663 1439")]
    public void The_same_number_is_read_from_every_spelling(string text) => AssertRead(text, "+3726631439", "+372_663_1439");

    [Theory]
    [InlineData("3211234", "+3723211234", "+372_321_1234")]
    [InlineData("3721234", "+3723721234", "+372_372_1234")]
    [InlineData("8001234", "+3728001234", "+372_800_1234")]
    [InlineData("5112345", "+3725112345", "+372_511_2345")]
    [InlineData("51234567", "+37251234567", "+372_5123_4567")]
    [InlineData("+372 81 234 567", "+37281234567", "+372_8123_4567")]
    public void Seven_digits_are_shown_as_3_and_4_and_eight_as_4_and_4(string text, string e164, string shown) =>
        AssertRead(text, e164, shown);

    [Theory]
    [InlineData("112")]
    [InlineData("1247")]
    [InlineData("16662")]
    [InlineData("116111")]
    public void A_short_number_stays_as_it_is(string text) => AssertRead(text, text, text);

    [Theory]
    [InlineData("+358 9 123 4567", "+35891234567", "+358_9_123_4567")]
    [InlineData("00358 9 1234567", "+35891234567", "+358_9_1234567")]
    [InlineData("+44  (20) 7946-0000", "+442079460000", "+44_20_7946_0000")]
    [InlineData("+12345678", "+12345678", "+12345678")]
    [InlineData("+123456789012345", "+123456789012345", "+123456789012345")]
    public void A_foreign_number_keeps_its_groups(string text, string e164, string shown) => AssertRead(text, e164, shown);

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("00")]
    [InlineData("telefon")]
    [InlineData("663 1439 sisetelefon 2")]
    [InlineData("663 1439, 663 1440")]
    [InlineData("663 1439 / 5123 4567")]
    [InlineData("66٣1439")]
    [InlineData("++372 6631439")]
    [InlineData("372+6631439")]
    [InlineData("6 +6631439")]
    [InlineData("663143")] // too short
    [InlineData("663143912")]
    [InlineData("66314391")] // eight digits, but no mobile number
    [InlineData("2631439")]
    [InlineData("9631439")]
    [InlineData("06631439")]
    [InlineData("+372 12345")]
    [InlineData("+372 112")]
    [InlineData("+372 9631439")]
    [InlineData("+372 663143912")]
    [InlineData("+372 (0) 663 1439")]
    [InlineData("+44 (0)20 7946 0000")]
    [InlineData("11")]
    [InlineData("1234567")]
    [InlineData("+1234567")]
    [InlineData("+1234567890123456")]
    [InlineData("+0123456789")]
    [InlineData("0000123456789")]
    [InlineData("358 9 123 4567")]
    public void What_cannot_be_a_number_is_refused(string text)
    {
        Assert.False(PhoneNumber.TryParse(text, out var e164, out var shown));
        Assert.Equal(("", ""), (e164, shown));
    }

    private static void AssertRead(string text, string e164, string shown)
    {
        Assert.True(PhoneNumber.TryParse(text, out var actual, out var actualShown));
        Assert.Equal((e164, shown.Replace('_', '\u00A0')), (actual, actualShown));
    }
}
