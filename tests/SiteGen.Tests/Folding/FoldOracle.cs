namespace SiteGen.Tests.Folding;

/// <summary>
/// The rule of folds as it is written, by trying: the least number of smallest entries that holds all below the threshold, and that has two
/// members, a sum of at least the threshold, and a sum that is not the number of members.
/// </summary>
internal static class FoldOracle
{
    /// <returns>What is published: named entries by id, and the sum of the fold; null if nothing may be published.</returns>
    public static (SortedDictionary<string, int> Named, long? Fold)? Of(IReadOnlyDictionary<string, int> entries, int threshold)
    {
        var ordered = entries.OrderBy(static each => each.Value).ThenBy(static each => each.Key, StringComparer.Ordinal).ToArray();
        if (ordered.All(each => each.Value >= threshold))
        {
            return (new(entries.ToDictionary(), StringComparer.Ordinal), null);
        }

        foreach (var members in Enumerable.Range(2, Math.Max(0, ordered.Length - 1)))
        {
            var (folded, named) = (ordered[..members], ordered[members..]);
            var sum = folded.Sum(static each => each.Value);
            if (named.All(each => each.Value >= threshold) && sum >= threshold && sum != members)
            {
                return (new(named.ToDictionary(), StringComparer.Ordinal), sum);
            }
        }

        return null;
    }

    public static string Print((SortedDictionary<string, int> Named, long? Fold)? published) =>
        published is var (named, fold) ? $"{string.Join(',', named.Select(static each => $"{each.Key}={each.Value}"))}+{fold}" : "nothing";
}
