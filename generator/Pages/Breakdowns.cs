using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An institution's part in a period of a programme.</summary>
internal readonly record struct Attendance(Programme Programme, Period Period, Breakdown Breakdown, int Count)
{
    /// <summary>Percent of all whom the breakdown counts.</summary>
    public decimal Share => Rates.Percent(Count, Breakdown.Total);
}

/// <summary>All breakdowns, turned round: what each institution took part in. Made once for all pages.</summary>
internal sealed class Breakdowns
{
    private readonly Dictionary<string, List<Attendance>> _byInstitution = new(StringComparer.Ordinal);

    public Breakdowns(IEnumerable<Programme> programmes)
    {
        foreach (var programme in programmes)
        {
            foreach (var (period, breakdown) in programme.WithBreakdown()) Add(programme, period, breakdown);
        }
    }

    /// <summary>In the order of the programmes, the newest period of each first; empty for one that took part in none.</summary>
    public IReadOnlyList<Attendance> Of(Institution institution) => _byInstitution.TryGetValue(institution.Id.Value, out var attendances) ? attendances : [];

    private void Add(Programme programme, Period period, Breakdown breakdown)
    {
        foreach (var entry in breakdown.Entries)
        {
            if (!_byInstitution.TryGetValue(entry.Institution.Value, out var attendances)) _byInstitution.Add(entry.Institution.Value, attendances = []);
            attendances.Add(new Attendance(programme, period, breakdown, entry.Count));
        }
    }
}
