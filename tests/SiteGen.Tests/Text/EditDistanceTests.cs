using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> _word = Gen.Char["abõ"].Array[0, 8].Select(static letters => new string(letters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("vald", "vald", 0)]
    [InlineData("vald", "valld", 1)]
    [InlineData("vald", "vad", 1)]
    [InlineData("vald", "valt", 1)]
    [InlineData("vald", "vadl", 1)]
    [InlineData("ca", "abc", 3)] // a swapped pair is not edited again
    [InlineData("kitten", "sitting", 3)]
    public void An_edit_inserts_deletes_substitutes_or_swaps_a_letter(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(a, b, 8));
        Assert.Equal(distance, EditDistance.Within(a, b, distance));
        Assert.True(distance == 0 || EditDistance.Within(a, b, distance - 1) is null);
    }

    [Fact]
    public void Near_words_have_the_distance_that_they_have_among_all() =>
        Gen.Select(_word, _word, Gen.Int[0, 3])
            .Holds(
                static each =>
                    each is var (a, b, most)
                    && EditDistance.Within(a, b, 8) is { } distance
                    && distance == EditDistance.Within(b, a, 8)
                    && distance >= Math.Abs(a.Length - b.Length)
                    && distance <= Math.Max(a.Length, b.Length)
                    && distance == 0 == (a == b)
                    && EditDistance.Within(a, b, most) == (distance <= most ? distance : null),
                iter: 1000
            );
}
