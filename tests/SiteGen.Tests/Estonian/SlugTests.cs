using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("avatud-valitsemine-2")]
    [InlineData("2022")]
    [InlineData("con-1")]
    [InlineData("com10")]
    [InlineData("connul")]
    public void Letters_digits_and_inner_hyphens_make_a_slug(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("õpe")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("٣")]
    [InlineData("con")]
    [InlineData("prn")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void Anything_else_is_none(string text) => Assert.False(Slug.IsValid(text));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_slug_has_at_most_80_characters(int length, bool expected) =>
        Assert.Equal(expected, Slug.IsValid(new string('a', length)));

    [Theory]
    [InlineData("Avatud valitsemine", "avatud-valitsemine")]
    [InlineData("Õpiränne: ÄÖÜ õäöü", "opiranne-aou-oaou")]
    [InlineData("Šokk ja žanr, ŠŽ", "sokk-ja-zanr-sz")]
    [InlineData("  Riigi – ja (KOV) 2022! ", "riigi-ja-kov-2022")]
    [InlineData("a_b.c/d", "a-b-c-d")]
    [InlineData("Ærø, Œuvre, Straße, Łódź, Þór", "aero-oeuvre-strasse-lodz-thor")]
    [InlineData("Nguyễn İstanbul ılık", "nguyen-istanbul-ilik")]
    [InlineData("o\u0303pe", "ope")]
    [InlineData("kooli\u00ADtus", "koolitus")]
    [InlineData("Обучение", "")]
    [InlineData("!?", "")]
    [InlineData("CON", "con-1")]
    public void A_title_becomes_a_slug(string title, string expected) => Assert.Equal(expected, Slug.From(title));

    [Fact]
    public void A_long_title_is_cut_at_a_hyphen() =>
        Assert.Equal("aa-" + new string('b', 70), Slug.From("aa " + new string('b', 70) + " " + new string('c', 20)));

    [Fact]
    public void A_title_that_reaches_the_limit_exactly_keeps_its_last_word() =>
        Assert.Equal(new string('b', 70) + "-" + new string('c', 9), Slug.From(new string('b', 70) + " " + new string('c', 9) + " d"));

    [Fact]
    public void A_word_that_is_too_long_is_cut_through() => Assert.Equal(new string('a', 80), Slug.From(new string('a', 100)));

    [Fact]
    public void What_comes_of_any_text_is_a_slug_or_empty() =>
        Gen.String.Holds(static text =>
        {
            var slug = Slug.From(text);
            return slug.Length == 0 || Slug.IsValid(slug);
        });

    [Fact]
    public void A_slug_becomes_itself() =>
        Gen.String[Gen.Char["ab0-"], 1, 80].Where(Slug.IsValid).Holds(static slug => Slug.From(slug) == slug);
}
