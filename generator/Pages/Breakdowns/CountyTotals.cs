using SiteGen.Estonian;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Participants by county: a map, and a table sorted by size. Institutions without a county share one row.</summary>
internal static class CountyTotals
{
    private static readonly string[] _row = ["name", "institutions", "count", "share"];

    /// <returns>Null if no participant has a known county.</returns>
    public static View? Make(PlaceCounts counts, SiteContext context)
    {
        var counties = Totals(counts);
        var total = counties.Sum(static county => county.Count);
        return
            CountyMap.Make(
                [.. counties.Where(static each => each.County.Name is not null).Select(static each => (each.County.Name!, each.Count))],
                context.Translations
            )
                is not { } map
            ? null
            : new View
            {
                { "map", map },
                { "counted", context.Translations.LabelOf(counts.Figure, counts.Unit) },
                { "rows", Rows.Of(counties, county => Row(county, counties[0].Count, total, context.Texts)) },
            };
    }

    /// <summary>Sorted by size, then by name.</summary>
    private static CountyTotal[] Totals(PlaceCounts counts) =>
        [
            .. from institution in counts.Institutions
            group institution.Count by institution.Institution.County into county
            let total = new CountyTotal(county.Key, county.Count(), county.Sum())
            orderby total.Count descending, total.County.Rank
            select total,
        ];

    private static View Row(CountyTotal county, long most, long total, TextPool texts) =>
        new(
            _row,
            county.County.Name is { } name ? Counties.ShortName(name) : county.County.Label,
            texts.Column(county.Institutions).Of(county.Institutions),
            texts.Column(most).Of(county.Count),
            texts.Share(county.Count, total)
        );

    private sealed record CountyTotal(County County, int Institutions, long Count);
}
