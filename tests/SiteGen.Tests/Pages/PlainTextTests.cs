using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Üks lõik\nkahel real.\n\nTeine lõik.", "Üks lõik kahel real.")]
    [InlineData("Loe [lehelt](https://example.org/a_b) **kohe** ja *hästi* `koodi`.", "Loe lehelt kohe ja hästi koodi.")]
    [InlineData("# Pealkiri", "Pealkiri")]
    [InlineData("- üks\n- kaks", "üks kaks")]
    [InlineData("snake_case jääb ja 2-3 ka", "snake_case jääb ja 2-3 ka")]
    public void Markup_is_left_out(string markdown, string text) => Assert.Equal(text, PlainText.Of(markdown));

    [Fact]
    public void A_long_text_is_never_cut_within_a_pair_of_surrogates() =>
        Assert.Equal(
            "a" + string.Concat(Enumerable.Repeat("😀", 149)) + "…",
            PlainText.Of("a" + string.Concat(Enumerable.Repeat("😀", 400)))
        );

    [Fact]
    public void A_long_text_ends_with_a_sentence_or_a_word()
    {
        var sentence = new string('a', 150) + ". ";

        Assert.Equal(sentence.Trim(), PlainText.Of(sentence + sentence + sentence));
        Assert.EndsWith("sõna…", PlainText.Of(string.Join(' ', Enumerable.Repeat("sõna", 100))), StringComparison.Ordinal);
    }
}
