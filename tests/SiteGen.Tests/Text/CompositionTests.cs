using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("o\u0303", "õ")]
    [InlineData("A\u0308O\u0308U\u0308S\u030CZ\u030C", "ÄÖÜŠŽ")]
    [InlineData("a o\u0303 b", "a õ b")]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")] // marks are reordered first
    [InlineData("a\u0301\u0300", "á\u0300")] // the second mark of a class stays
    [InlineData("a\u0300\u0301", "à\u0301")]
    [InlineData("a\u0327\u0301", "á\u0327")] // a mark composes across one of a lower class
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("ab\u0301", "ab\u0301")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u2126\u212A", "ΩK")]
    [InlineData("\u037E", ";")]
    [InlineData("\u0958", "\u0915\u093C")] // excluded from composition
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("하\u11AB", "한")]
    [InlineData("한\u11AB", "한\u11AB")]
    [InlineData("\u1112\u1161\u11A7", "하\u11A7")]
    [InlineData("и\u0306", "й")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("\uD834\uDD5E", "\U0001D157\U0001D165")]
    public void What_belongs_together_is_composed(string text, string expected) => Assert.Equal(expected, Composition.Compose(text));

    [Theory]
    [InlineData("")]
    [InlineData("Õpiränne „2021–2022” – 48 €")]
    [InlineData("Обучение")]
    [InlineData("q\u0303")]
    [InlineData("한국어")]
    [InlineData("🎓 õ")]
    [InlineData("\uFB01 ½ ²")] // compatibility characters are unchanged
    [InlineData("\uD834 \uDD5E õ\uD834")] // so are unpaired surrogates
    public void A_text_that_is_composed_is_given_back_itself(string text) => Assert.Same(text, Composition.Compose(text));

    [Fact]
    public void Marks_without_end_are_put_in_order()
    {
        const int Count = 20_000;
        var mixed = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", Count));
        Assert.Equal("ạ" + new string('\u0323', Count - 1) + new string('\u0301', Count), Composition.Compose(mixed));
    }
}
