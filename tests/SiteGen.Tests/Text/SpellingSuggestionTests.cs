using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SpellingSuggestionTests
{
    [Theory]
    [InlineData("capcity", "capacity")]
    [InlineData("titel", "title")]
    [InlineData("titleee", "title")]
    [InlineData("Base-URL", "base_url")]
    [InlineData("nmae", "name")]
    [InlineData("nme", "name")]
    [InlineData("nam", "name")]
    [InlineData("mea", null)]
    [InlineData("nema", null)]
    [InlineData("capcitiy_", null)]
    [InlineData("", null)]
    public void The_likely_word_is_at_most_two_edits_away(string written, string? likely) =>
        Assert.Equal(likely, SpellingSuggestion.Nearest(written, ["title", "base_url", "name", "capacity"]));

    [Fact]
    public void Of_several_the_nearest_is_meant_and_of_equals_the_first_in_the_alphabet()
    {
        Assert.Equal("figures", SpellingSuggestion.Nearest("figurs", ["figure_s", "figures"]));
        Assert.Equal("figura", SpellingSuggestion.Nearest("figur", ["figurs", "figura"]));
    }
}
