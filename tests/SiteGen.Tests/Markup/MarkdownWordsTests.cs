using SiteGen.Markup;

namespace SiteGen.Tests.Markup;

public sealed class MarkdownWordsTests
{
    [Theory]
    [InlineData("Üks lõik\nkahel real.\n\nTeine lõik.", "Üks lõik kahel real.")]
    [InlineData("Koolitus toimub\n15. oktoobril", "Koolitus toimub 15. oktoobril")]
    [InlineData("Koolitus toimub\n1. detsembril & edasi", "Koolitus toimub 1. detsembril & edasi")]
    [InlineData("2023. aasta", "2023. aasta")]
    [InlineData("2023\\. aasta", "2023. aasta")]
    [InlineData("5*3 eurot", "5*3 eurot")]
    [InlineData("5*3 ja 2*4 eurot", "5*3 ja 2*4 eurot")]
    [InlineData("10&nbsp;000 &euro; &lt;b&gt;", "10\u00A0000 € <b>")]
    [InlineData("Loe [lehelt](https://example.org/a_b) **kohe** ja *hästi* `koodi *a*`.", "Loe lehelt kohe ja hästi koodi *a*.")]
    [InlineData("Kirjuta <a@example.org> või vaata <https://example.org>", "Kirjuta a@example.org või vaata https://example.org")]
    [InlineData("Vaata www.example.org, kirjuta a@example.org.", "Vaata www.example.org, kirjuta a@example.org.")]
    [InlineData("# Pealkiri", "Pealkiri")]
    [InlineData("# Pealkiri\n\nTekst *siin*.\n\nEdasi.", "Tekst siin.")]
    [InlineData("- üks\n- kaks", "üks kaks")]
    [InlineData("Kava:\n1. üks\n2. kaks", "Kava: 1. üks 2. kaks")]
    [InlineData("Kokku 5\n+ 3 eurot", "Kokku 5 + 3 eurot")]
    [InlineData("Osaleja oskab:\n\n- lugeda;\n- kirjutada.\n\nLõpp.", "Osaleja oskab: lugeda; kirjutada.")]
    [InlineData("|a|b|\n|-|-|\n|1|2|", "a b 1 2")]
    [InlineData("![Joonis 1](a.png) ja tekst", "Joonis 1 ja tekst")]
    [InlineData("> 12. jaanuaril", "12. jaanuaril")]
    [InlineData("    kood 1\n    kood 2", "kood 1 kood 2")]
    [InlineData("snake_case jääb ja 2-3 ka", "snake_case jääb ja 2-3 ka")]
    [InlineData("a  \nb\\\nc", "a b c")]
    [InlineData("Alla <50 ja a<b", "Alla <50 ja a<b")]
    [InlineData("---\n\na", "a")]
    [InlineData("[b]: /c\n\na", "a")]
    public void Words_are_those_of_the_page(string markdown, string words) => Assert.Equal(words, MarkdownWords.Opening(markdown));

    [Theory]
    [InlineData("")]
    [InlineData("\u200B")]
    [InlineData("&nbsp;")]
    [InlineData("&nbsp;\n\n&#8203;")]
    [InlineData("\u00AD\u2060")]
    [InlineData("[a]: /b")]
    [InlineData("---")]
    [InlineData("#")]
    [InlineData("> ")]
    [InlineData("- \u2800")]
    [InlineData("\u3164")]
    [InlineData("**\u3164**")]
    [InlineData("```\n```")]
    public void A_text_of_nothing_that_can_be_seen_is_empty(string markdown) => Assert.False(MarkdownWords.AreVisible(markdown));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("&euro;")]
    [InlineData("„a“")]
    [InlineData("- *a*")]
    [InlineData("![a](b.png)")]
    [InlineData("[a]")]
    [InlineData("😀")]
    [InlineData("`a`")]
    public void A_text_that_can_be_seen_is_not_empty(string markdown) => Assert.True(MarkdownWords.AreVisible(markdown));
}
