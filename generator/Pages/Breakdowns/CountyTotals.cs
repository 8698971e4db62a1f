using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Participants by county: a map, and a table sorted by size. Institutions without a county share one row.</summary>
internal static class CountyTotals
{
    private static readonly string[] _row = ["name", "institutions", "count", "share"];

    /// <param name="breakdowns">The breakdowns to add up, all of one figure and unit.</param>
    /// <returns>Null if no participant has a known county.</returns>
    public static View? Make(IEnumerable<Breakdown> breakdowns, Figure figure, PeriodUnit unit, SiteContext context)
    {
        var counties = Totals(breakdowns, context.Directory);
        var total = counties.Sum(static county => county.Count);
        return
            CountyMap.Make(
                [.. counties.Where(static each => each.County.Name is not null).Select(static each => (each.County.Name!, each.Count))],
                figure,
                unit,
                context.Translations
            )
                is not { } map
            ? null
            : new View
            {
                { "map", map },
                { "counted", context.Translations.LabelOf(figure, unit) },
                { "rows", Rows.Of(counties, county => Row(county, counties[0].Count, total, context.Texts)) },
            };
    }

    /// <summary>Sorted by size, then by name. Counts each institution once.</summary>
    private static CountyTotal[] Totals(IEnumerable<Breakdown> breakdowns, InstitutionDirectory directory)
    {
        var (counts, institutions) = (new long[directory.Counties.Length], new int[directory.Counties.Length]);
        int? folded = null;
        var seen = new bool[directory.Institutions.Length];
        foreach (var breakdown in breakdowns)
        {
            foreach (var (institution, count) in directory.LargestFirst(breakdown))
            {
                counts[institution.County.Rank] += count;
                if (institution.IsFold)
                {
                    folded = institution.County.Rank;
                }
                else if (!seen[institution.Rank])
                {
                    institutions[institution.County.Rank]++;
                }

                seen[institution.Rank] = true;
            }
        }

        return
        [
            .. directory
                .Counties.Select((county, at) => new CountyTotal(county, at == folded ? null : institutions[at], counts[at]))
                .Where(static county => county.Count > 0)
                .OrderByDescending(static county => county.Count),
        ];
    }

    private static View Row(CountyTotal county, long most, long total, TextPool texts) =>
        new(
            _row,
            county.County.Label,
            county.Institutions is { } institutions ? texts.Column(institutions).Of(institutions) : null,
            texts.Column(most).Of(county.Count),
            texts.Share(county.Count, total)
        );

    /// <param name="Institutions">Null if some of them are in a fold.</param>
    private sealed record CountyTotal(County County, int? Institutions, long Count);
}
