using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Pictures;

namespace SiteGen.Pages.Views;

/// <summary>Where participants came from: a map, and its numbers in a table with the largest first. Those without a county have a row of their own.</summary>
internal static class ByCounty
{
    /// <returns>Null where no county is known.</returns>
    public static View? Make(IEnumerable<(Institution Institution, int Count)> participants, Wording words)
    {
        var entries = participants.ToArray();
        var counties = entries
            .GroupBy(static entry => entry.Institution.County, StringComparer.Ordinal)
            .Select(county => new Sum(
                county.Key,
                county.Key ?? words.Text("breakdown.no_county"),
                county.DistinctBy(static entry => entry.Institution.Id.Value).Count(),
                county.Sum(static entry => (long)entry.Count)))
            .OrderByDescending(static county => county.Count)
            .ThenBy(static county => county.Name, Alphabet.Order)
            .ToArray();
        var total = counties.Sum(static county => county.Count);
        return CountyMap.Make([.. counties.Where(static county => county.County is not null).Select(static county => (county.County!, county.Count))], words) is not { } map ? null : new View
        {
            { "map", map },
            { "rows", counties.Select(county => Row(county, total)) },
        };
    }

    private static View Row(Sum county, long total) => new()
    {
        { "name", county.Name },
        { "institutions", Numbers.Whole(county.Institutions) },
        { "count", Numbers.Whole(county.Count) },
        { "share", Numbers.Percent(Rates.Percent(county.Count, total)) },
    };

    private sealed record Sum(string? County, string Name, int Institutions, long Count);
}
