using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class NearnessTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abcd", "bacd", 1)]
    [InlineData("abc", "ac", 1)]
    [InlineData("abc", "abxc", 1)]
    [InlineData("capcity", "capacity", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_is_that_of_adding_dropping_changing_and_swapping(string from, string to, int distance)
    {
        Assert.Equal(distance, Nearness.Distance(from, to));
        Assert.Equal(distance, Nearness.Distance(to, from));
    }

    [Fact]
    public void The_nearest_comes_first_and_the_far_not_at_all() =>
        Assert.Equal(["title", "titles"], Nearness.NamesNear("titlee", ["far", "titles", "tie", "title", "title", "subtitle"]));
}
