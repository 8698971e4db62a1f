using SiteGen.Estonian;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Participants by county: a map, and a table sorted by size. Institutions without a county share one row.</summary>
internal static class CountyTotals
{
    private static readonly string[] _row = ["name", "institutions", "count", "share"];

    /// <returns>Null if no participant has a known county. Without a map where counts are folded: a county may be in the fold.</returns>
    public static View? Make(PlaceCounts counts, SiteContext context)
    {
        var counties = Totals(counts);
        CountyTotal[] known = [.. counties.Where(static each => each.County.Name is not null)];
        if (known.Length == 0)
        {
            return null;
        }

        var total = counties.Sum(static county => county.Count);
        return new View
        {
            {
                "map",
                counts.HasFold
                    ? null
                    : CountyMap.Make([.. known.Select(static each => (each.County.Name!, each.Count))], context.Translations)
            },
            { "counted", context.Translations.LabelOf(counts.Figure, counts.Unit) },
            { "rows", Rows.Of(counties, county => Row(county, counties[0].Count, total, context.Texts)) },
        };
    }

    /// <summary>Sorted by size, then by name. How many institutions a fold holds is not told.</summary>
    private static CountyTotal[] Totals(PlaceCounts counts) =>
        [
            .. from institution in counts.Institutions
            group institution by institution.Institution.County into county
            let institutions = county.Any(static each => each.Institution.IsFold) ? (int?)null : county.Count()
            let total = new CountyTotal(county.Key, institutions, county.Sum(static each => each.Count))
            orderby total.Count descending, total.County.Rank
            select total,
        ];

    private static View Row(CountyTotal county, long most, long total, TextPool texts) =>
        new(
            _row,
            county.County.Name is { } name ? Counties.ShortName(name) : county.County.Label,
            county.Institutions is { } institutions ? texts.Column(institutions).Of(institutions) : null,
            texts.Column(most).Of(county.Count),
            texts.Share(county.Count, total)
        );

    /// <param name="Institutions">Null if some of them are in a fold.</param>
    private sealed record CountyTotal(County County, int? Institutions, long Count);
}
