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
    public void An_edit_inserts_deletes_substitutes_or_swaps_a_letter(string a, string b, int distance) =>
        Assert.Equal(distance, EditDistance.Between(a, b));

    [Fact]
    public void Distance_is_symmetric_and_bounded_by_the_lengths() =>
        Gen.Select(_word, _word)
            .Holds(
                static (a, b) =>
                    EditDistance.Between(a, b) is var distance
                    && distance == EditDistance.Between(b, a)
                    && distance >= Math.Abs(a.Length - b.Length)
                    && distance <= Math.Max(a.Length, b.Length)
                    && distance == 0 == (a == b),
                iter: 1000
            );

    [Theory]
    [InlineData("", "", 1.0)]
    [InlineData("abcd", "abcd", 1.0)]
    [InlineData("abcd", "abce", 0.75)]
    [InlineData("ab", "cd", 0.0)]
    public void Similarity_is_the_part_of_the_longer_text_that_is_not_edited(string a, string b, double similarity) =>
        Assert.Equal((decimal)similarity, EditDistance.Similarity(a, b));
}
