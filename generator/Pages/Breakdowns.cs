using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An institution's part in a period of a programme.</summary>
internal readonly record struct Attendance(Occasion Occasion, int Count)
{
    public Programme Programme => Occasion.Programme;

    /// <summary>Tenths of a percent of all whom the breakdown counts.</summary>
    public long Share => Rates.Tenths(Count, Occasion.Whole);
}

/// <summary>All breakdowns, turned round: what each institution took part in. Made once for all pages.</summary>
internal sealed class Breakdowns
{
    private readonly Dictionary<string, List<Attendance>> _byInstitution = new(StringComparer.Ordinal);

    public Breakdowns(IEnumerable<Programme> programmes, Wording words, CommonTexts texts)
    {
        foreach (var programme in programmes)
        {
            foreach (var (period, breakdown) in programme.WithBreakdown())
            {
                Add(new Occasion(programme, period, breakdown, words, texts), breakdown);
            }
        }
    }

    /// <summary>In the order of the programmes, the newest period of each first; empty for one that took part in none.</summary>
    public IReadOnlyList<Attendance> Of(Institution institution) =>
        _byInstitution.TryGetValue(institution.Id.Value, out var attendances) ? attendances : [];

    /// <summary>How many programmes they are of; those of one follow upon each other.</summary>
    public static int Programmes(IReadOnlyList<Attendance> attendances)
    {
        var programmes = 0;
        for (var at = 0; at < attendances.Count; at++)
        {
            if (at == 0 || !ReferenceEquals(attendances[at].Programme, attendances[at - 1].Programme))
            {
                programmes++;
            }
        }

        return programmes;
    }

    private void Add(Occasion occasion, Breakdown breakdown)
    {
        foreach (var entry in breakdown.Entries)
        {
            if (!_byInstitution.TryGetValue(entry.Institution.Value, out var attendances))
            {
                _byInstitution.Add(entry.Institution.Value, attendances = []);
            }

            attendances.Add(new Attendance(occasion, entry.Count));
        }
    }
}
