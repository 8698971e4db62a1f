using SiteGen.Model;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>The time that data is about.</summary>
/// <param name="To">The last day; null if a period lasts to this day.</param>
internal sealed record Coverage(DateOnly From, DateOnly? To)
{
    /// <summary>Spans the periods that have figures, and the sessions that are held.</summary>
    /// <returns>Null if there are none.</returns>
    public static Coverage? Of(IEnumerable<Programme> programmes)
    {
        Coverage? all = null;
        foreach (var programme in programmes)
        {
            foreach (var period in programme.Results)
            {
                all = period.HasFigures ? Union(all, Of(period.Name.Value)) : all;
            }

            foreach (var session in programme.Schedule?.Sessions ?? [])
            {
                all = session is { Cancelled: false, First: { } first } ? Union(all, new Coverage(first.Day, session.LastDay)) : all;
            }
        }

        return all;
    }

    private static Coverage Of(PeriodName period) => new(period.First, period.LastDay);

    private static Coverage Union(Coverage? one, Coverage other) =>
        one is null
            ? other
            : new(one.From < other.From ? one.From : other.From, one.To is { } to && other.To is { } last ? (to > last ? to : last) : null);
}
