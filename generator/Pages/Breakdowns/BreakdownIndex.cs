using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Inverted index of all breakdowns: finds the periods of an institution. Built once and shared by all pages.</summary>
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

    /// <summary>In programme order, newest period first within a programme; empty if the institution took part in none.</summary>
    public IReadOnlyList<PeriodCount> PeriodsOf(Institution institution) =>
        _byInstitution.TryGetValue(institution.Id.Value, out var periodCounts) ? periodCounts : [];

    /// <summary>Counts the distinct programmes.</summary>
    /// <param name="periodCounts">Grouped by programme.</param>
    public static int CountProgrammes(IReadOnlyList<PeriodCount> periodCounts)
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
