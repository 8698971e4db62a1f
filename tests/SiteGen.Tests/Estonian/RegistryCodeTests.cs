using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class RegistryCodeTests
{
    [Theory]
    [InlineData("70000898")]
    [InlineData("80000008")]
    [InlineData("90000009")]
    [InlineData("10137319")] // the first row of weights gives 10
    [InlineData("10000062")]
    [InlineData("10000640")] // both rows give 10
    [InlineData("10001450")]
    public void A_code_with_the_right_check_digit_is_valid(string code) => Assert.True(RegistryCode.IsValid(code));

    [Theory]
    [InlineData("")]
    [InlineData("10137318")]
    [InlineData("10137391")]
    [InlineData("1013731")]
    [InlineData("101373190")]
    [InlineData(" 0137319")]
    [InlineData("20000002")]
    [InlineData("00000000")]
    [InlineData("1013731a")]
    [InlineData("１0137319")]
    public void Any_other_text_is_not(string code) => Assert.False(RegistryCode.IsValid(code));

    [Fact]
    public void Each_seven_digits_take_exactly_one_check_digit() =>
        Assert.All(
            Enumerable.Range(7000000, 2000),
            static number => Assert.Single(Enumerable.Range(0, 10), digit => RegistryCode.IsValid($"{number}{digit}"))
        );
}
