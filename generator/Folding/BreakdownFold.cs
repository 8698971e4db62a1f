using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Folding;

/// <summary>
/// Puts the entries of a breakdown below the threshold together. The next smallest joins until the fold has two members, a sum of at least
/// the threshold, and a sum that is not the number of members, of which each would be 1.
/// </summary>
internal static class BreakdownFold
{
    private const int MinMembers = 2;

    /// <param name="others">The id of the fold.</param>
    /// <returns>Null if not even all entries together hide them.</returns>
    public static Breakdown? Of(Breakdown breakdown, int threshold, Sourced<string> others)
    {
        Participation[] ascending =
        [
            .. breakdown
                .Entries.OrderBy(static entry => entry.Count)
                .ThenBy(static entry => entry.Institution.Value, StringComparer.Ordinal),
        ];
        var (members, sum) = (0, 0L);
        foreach (var entry in ascending)
        {
            if (entry.Count >= threshold && IsHidden(members, sum, threshold))
            {
                break;
            }

            (members, sum) = (members + 1, sum + entry.Count);
        }

        if (!IsHidden(members, sum, threshold))
        {
            return null;
        }

        var folded = ascending.Take(members).Select(static entry => entry.Institution.Value).ToHashSet(StringComparer.Ordinal);
        return breakdown with
        {
            Entries = [.. breakdown.Entries.Where(entry => !folded.Contains(entry.Institution.Value)), new Participation(others, (int)sum)],
        };
    }

    private static bool IsHidden(int members, long sum, int threshold) =>
        members >= MinMembers && sum >= threshold && sum != members && sum <= int.MaxValue;
}
