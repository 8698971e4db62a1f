using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An institution's part in a period of a programme.</summary>
internal sealed record Attendance(Occasion Occasion, int Count)
{
    public Programme Programme => Occasion.Programme;

    public Period Period => Occasion.Period;

    public Breakdown Breakdown => Occasion.Breakdown;

    /// <summary>Tenths of a percent of all whom the breakdown counts.</summary>
    public long Share => Rates.Tenths(Count, Breakdown.Total);
}

/// <summary>All breakdowns, turned round: what each institution took part in. Made once for all pages.</summary>
internal sealed class Breakdowns
{
    private readonly FrozenDictionary<string, ImmutableArray<Attendance>> _byInstitution;

    public Breakdowns(IEnumerable<Programme> programmes) =>
        _byInstitution = Attendances(programmes)
            .GroupBy(static each => each.Id, static each => each.Attendance, StringComparer.Ordinal)
            .ToFrozenDictionary(static each => each.Key, static each => each.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>In the order of the programmes, the newest period of each first; empty for one that took part in none.</summary>
    public ImmutableArray<Attendance> Of(Institution institution) => _byInstitution.GetValueOrDefault(institution.Id.Value, []);

    /// <summary>How many programmes they are of; those of one follow upon each other.</summary>
    public static int Programmes(ImmutableArray<Attendance> attendances)
    {
        var programmes = 0;
        for (var at = 0; at < attendances.Length; at++)
        {
            if (at == 0 || !ReferenceEquals(attendances[at].Programme, attendances[at - 1].Programme)) programmes++;
        }

        return programmes;
    }

    private static IEnumerable<(string Id, Attendance Attendance)> Attendances(IEnumerable<Programme> programmes) =>
        from programme in programmes
        from period in programme.WithBreakdown()
        let occasion = new Occasion(programme, period.Period, period.Breakdown)
        from entry in period.Breakdown.Entries
        select (entry.Institution.Value, new Attendance(occasion, entry.Count));
}
