using SiteGen.Folding;
using SiteGen.Model;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.Folding;

/// <summary>What a fold holds, for all small breakdowns.</summary>
public sealed class BreakdownFoldTests
{
    private const int MaxCount = 6;

    [Fact]
    public void The_next_smallest_joins_until_the_rule_holds_and_no_longer()
    {
        var (folds, joined, nothing) = (0, 0, 0);
        foreach (var counts in Enumerable.Range(1, 5).SelectMany(Sequences))
        {
            foreach (var threshold in Enumerable.Range(2, MaxCount))
            {
                var published = Published(counts, threshold);
                Assert.Equal(FoldOracle.Print(FoldOracle.Of(Entries(counts), threshold)), FoldOracle.Print(published));
                folds += published?.Fold is null ? 0 : 1;
                nothing += published is null ? 1 : 0;
                joined +=
                    published is var (named, fold)
                    && fold is not null
                    && counts.Length - named.Count > counts.Count(each => each < threshold)
                        ? 1
                        : 0;
            }
        }

        Assert.All((int[])[folds, joined, nothing], static times => Assert.True(times > 100));
    }

    [Fact]
    public void A_fold_has_two_members_at_least_and_never_tells_that_each_is_one()
    {
        foreach (var counts in Enumerable.Range(1, 5).SelectMany(Sequences))
        {
            foreach (var threshold in Enumerable.Range(2, MaxCount))
            {
                if (Published(counts, threshold) is var (named, fold))
                {
                    Assert.Equal(counts.Sum(), named.Values.Sum() + (fold ?? 0));
                    Assert.All(named.Values, count => Assert.True(count >= threshold));
                    var members = counts.Length - named.Count;
                    Assert.True(fold is null ? members == 0 : members >= 2 && fold >= threshold && fold != members);
                }
            }
        }
    }

    [Fact]
    public void A_sum_that_no_count_can_hold_is_not_published() => Assert.Null(Published([1, int.MaxValue], 2));

    private static (SortedDictionary<string, int> Named, long? Fold)? Published(int[] counts, int threshold)
    {
        var breakdown = TestData.Breakdown([.. Entries(counts).Select(static each => (each.Key, each.Value))]);
        if (counts.All(count => count >= threshold))
        {
            return FoldOracle.Of(Entries(counts), threshold);
        }

        if (BreakdownFold.Of(breakdown, threshold, TestData.At(Institution.Others)) is not { } folded)
        {
            return null;
        }

        Assert.True(folded.IsFolded);
        return (
            new(
                folded.Entries[..^1].ToDictionary(static each => each.Institution.Value, static each => each.Count),
                StringComparer.Ordinal
            ),
            folded.Entries[^1].Count
        );
    }

    private static Dictionary<string, int> Entries(int[] counts) =>
        counts.Select(static (count, at) => ($"a{at}", count)).ToDictionary(static each => each.Item1, static each => each.count);

    private static IEnumerable<int[]> Sequences(int length) =>
        length == 0
            ?
            [
                [],
            ]
            : Sequences(length - 1).SelectMany(static rest => Enumerable.Range(1, MaxCount).Select(count => (int[])[.. rest, count]));
}
