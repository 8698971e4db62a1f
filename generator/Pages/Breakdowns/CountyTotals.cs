using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>
/// Where participants came from: a map, and its numbers in a table with the largest first. Those without a county have a row of their own.
/// </summary>
internal static class CountyTotals
{
    private static readonly string[] _row = ["name", "institutions", "count", "share"];

    /// <param name="breakdowns">Their participants are added up.</param>
    /// <returns>Null where no county is known.</returns>
    public static View? Make(IEnumerable<Breakdown> breakdowns, SiteContext context)
    {
        var counties = Sums(breakdowns, context.Directory);
        var total = counties.Sum(static county => county.Count);
        return
            CountyMap.Make(
                [.. counties.Where(static each => each.County.Name is not null).Select(static each => (each.County.Name!, each.Count))],
                context.Translations
            )
                is not { } map
            ? null
            : new View { { "map", map }, { "rows", Rows.Of(counties, county => Row(county, total, context.Texts)) } };
    }

    /// <summary>The largest first, then by name; an institution counts once.</summary>
    private static Sum[] Sums(IEnumerable<Breakdown> breakdowns, InstitutionDirectory register)
    {
        var (counts, institutions) = (new long[register.Counties.Length], new int[register.Counties.Length]);
        var seen = new bool[register.Institutions.Length];
        foreach (var breakdown in breakdowns)
        {
            foreach (var (row, count) in register.InOrder(breakdown))
            {
                counts[row.County.At] += count;
                if (!seen[row.Rank])
                {
                    institutions[row.County.At]++;
                }

                seen[row.Rank] = true;
            }
        }

        return
        [
            .. register
                .Counties.Select((county, at) => new Sum(county, institutions[at], counts[at]))
                .Where(static county => county.Institutions > 0)
                .OrderByDescending(static county => county.Count),
        ];
    }

    private static View Row(Sum county, long total, TextPool texts) =>
        new(
            _row,
            county.County.Label,
            texts.Whole.Of(county.Institutions),
            texts.Whole.Of(county.Count),
            texts.Percent.Of(Rates.Tenths(county.Count, total))
        );

    private sealed record Sum(County County, int Institutions, long Count);
}
