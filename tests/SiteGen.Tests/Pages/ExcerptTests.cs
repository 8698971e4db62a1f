using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class ExcerptTests
{
    private static readonly string _filler = string.Join(' ', Enumerable.Repeat("sõnad", 40)); // 239 characters

    [Fact]
    public void A_long_text_is_never_cut_within_a_pair_of_surrogates() =>
        Assert.Equal(
            string.Concat(Enumerable.Repeat("😀", 149)) + "aa…",
            Excerpt.Of(string.Concat(Enumerable.Repeat("😀", 149)) + "aa" + string.Concat(Enumerable.Repeat("😀", 400)))
        );

    [Theory]
    [InlineData(". Järgmine lause", ".")]
    [InlineData("! Järgmine lause", "!")]
    [InlineData(".“ Järgmine lause", ".“")]
    [InlineData(" 12. jaanuaril", "…")]
    [InlineData(" 12. Jaanuaril", "…")]
    [InlineData(" A. Tamm", "…")]
    [InlineData(" jne. ja veel", "…")]
    public void A_long_text_ends_with_a_sentence_but_no_ordinal_ends_one(string next, string end)
    {
        var excerpt = Excerpt.Of(_filler + next + string.Concat(Enumerable.Repeat(" lõputult", 20)));

        Assert.EndsWith(end, excerpt, StringComparison.Ordinal);
        Assert.Equal(end != "…", excerpt.Length == _filler.Length + end.Length);
    }

    [Theory]
    [InlineData("10 000 000 eurotkohta")]
    [InlineData("22. 12. 2023. aastal")]
    public void A_number_is_not_cut_off_from_what_it_counts(string number) =>
        Assert.Equal(_filler + " sõna ja kohas…", Excerpt.Of($"{_filler} sõna ja kohas {new string('1', 30)} {number} {_filler}"));
}
