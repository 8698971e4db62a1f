using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An institution's part in a period of a programme.</summary>
internal readonly record struct PeriodCount(ProgrammePeriod ProgrammePeriod, int Count)
{
    public Programme Programme => ProgrammePeriod.Programme;

    /// <summary>Tenths of a percent of all whom the breakdown counts.</summary>
    public long Share => Rates.Tenths(Count, ProgrammePeriod.Whole);
}

/// <summary>All breakdowns, turned round: what each institution took part in. Made once for all pages.</summary>
internal sealed class BreakdownIndex
{
    private readonly Dictionary<string, List<PeriodCount>> _byInstitution = new(StringComparer.Ordinal);

    public BreakdownIndex(IEnumerable<Programme> programmes, Translations translations, TextPool texts)
    {
        foreach (var programme in programmes)
        {
            foreach (var (period, breakdown) in programme.WithBreakdown())
            {
                Add(new ProgrammePeriod(programme, period, breakdown, translations, texts), breakdown);
            }
        }
    }

    /// <summary>In the order of the programmes, the newest period of each first; empty for one that took part in none.</summary>
    public IReadOnlyList<PeriodCount> Of(Institution institution) =>
        _byInstitution.TryGetValue(institution.Id.Value, out var periodCounts) ? periodCounts : [];

    /// <summary>How many programmes they are of; those of one follow upon each other.</summary>
    public static int Programmes(IReadOnlyList<PeriodCount> periodCounts)
    {
        var programmes = 0;
        for (var at = 0; at < periodCounts.Count; at++)
        {
            if (at == 0 || !ReferenceEquals(periodCounts[at].Programme, periodCounts[at - 1].Programme))
            {
                programmes++;
            }
        }

        return programmes;
    }

    private void Add(ProgrammePeriod programmePeriod, Breakdown breakdown)
    {
        foreach (var entry in breakdown.Entries)
        {
            if (!_byInstitution.TryGetValue(entry.Institution.Value, out var periodCounts))
            {
                _byInstitution.Add(entry.Institution.Value, periodCounts = []);
            }

            periodCounts.Add(new PeriodCount(programmePeriod, entry.Count));
        }
    }
}
