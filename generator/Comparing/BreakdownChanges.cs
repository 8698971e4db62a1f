using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The counts by institution that changed in a programme.</summary>
internal static class BreakdownChanges
{
    public static IEnumerable<BreakdownChange> Of(ProgrammePair pair)
    {
        var (earlier, later) = (Breakdowns(pair.Old), Breakdowns(pair.New));
        var periods = pair.IsIncomplete ? later.Keys.Where(earlier.ContainsKey) : earlier.Keys.Union(later.Keys);
        foreach (var period in periods.Order())
        {
            var (was, @is) = (Entries(earlier.GetValueOrDefault(period)), Entries(later.GetValueOrDefault(period)));
            (string, int?, int?)[] entries =
            [
                .. from institution in was.Keys.Union(@is.Keys).Order(StringComparer.Ordinal)
                let old = was.TryGetValue(institution, out var before) ? before : (int?)null
                let @new = @is.TryGetValue(institution, out var after) ? after : (int?)null
                where old != @new
                select (institution, old, @new),
            ];
            if (entries.Length > 0)
            {
                yield return new BreakdownChange(pair.Slug, period, [.. entries]);
            }
        }
    }

    private static Dictionary<PeriodName, Breakdown> Breakdowns(Programme? programme) =>
        (programme?.Results ?? [])
            .Where(static period => period.Breakdown is not null)
            .DistinctBy(static period => period.Name.Value)
            .ToDictionary(static period => period.Name.Value, static period => period.Breakdown!);

    private static Dictionary<string, int> Entries(Breakdown? breakdown) =>
        (breakdown?.Entries ?? [])
            .DistinctBy(static entry => entry.Institution.Value, StringComparer.Ordinal)
            .ToDictionary(static entry => entry.Institution.Value, static entry => entry.Count, StringComparer.Ordinal);
}
