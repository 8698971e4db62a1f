using SiteGen.Pages.Charts;
using SiteGen.Pages.Findings;

namespace SiteGen.Pages.Views;

/// <summary>Where participants are from: maps of the municipalities and, for small screens and paper, of the counties.</summary>
internal static class Places
{
    private static readonly string[] _row = ["name", "href", "count", "share"];

    /// <returns>Null if no participant has a known place.</returns>
    public static View? Make(PlaceCounts counts, SiteContext context, PageLocation location)
    {
        var totals = counts.HasFold || !counts.HasTiles ? null : MunicipalityTotals.Of(counts);
        var municipalities = totals is null ? null : MunicipalityMap.Make(totals, counts.Figure, counts.Unit, context, location);
        var counties = CountyTotals.Make(counts, context);
        return municipalities is null && counties is null
            ? null
            : new View
            {
                { "municipalities", municipalities },
                { "by_municipality", counts.Caption("by_municipality", context.Translations) },
                // The sheet of a period has a table of all institutions.
                {
                    "table",
                    totals is null || municipalities is null || counts.Period is not null ? null : Table(totals, counts, context, location)
                },
                { "counties", counties },
                { "by_county", counts.Caption("by_county", context.Translations) },
            };
    }

    /// <summary>The municipalities of a county: how many took part, and a map of them.</summary>
    /// <param name="withTable">Whether the page has no other table of them.</param>
    /// <returns>Null if nobody is from one of them.</returns>
    public static View? OfCounty(string county, bool withTable, SiteContext context, PageLocation location)
    {
        var counts = PlaceCounts.OfAll(context);
        var totals = MunicipalityTotals.Of(counts, county);
        return counts.HasFold || MunicipalityMap.Make(totals, counts.Figure, counts.Unit, context, location) is not { } map
            ? null
            : new View
            {
                { "finding", CountyFinding.Of(totals, context.Translations)?.Line },
                { "municipalities", map },
                { "by_municipality", counts.Caption("by_municipality", context.Translations) },
                { "table", withTable ? Table(totals, counts, context, location) : null },
                { "counties", (View?)null },
            };
    }

    /// <summary>Those from whom somebody took part, the largest first; all others are in the last row.</summary>
    private static View Table(MunicipalityTotals totals, PlaceCounts counts, SiteContext context, PageLocation location)
    {
        var (total, texts) = (totals.Total, context.Texts);
        var column = texts.Column(Math.Max(totals.OtherCount, totals.Tiles.Max(static each => each.Count)));
        return new View
        {
            { "counted", context.Translations.LabelOf(counts.Figure, counts.Unit) },
            {
                "rows",
                [
                    .. from tile in totals.Tiles
                    where tile.Count > 0
                    orderby tile.Count descending, tile.Institution!.Rank
                    select Row(tile.Municipality.Name, tile.Institution?.HrefFrom(location), tile.Count),
                    .. totals.OtherInstitutions == 0
                        ? []
                        : new[] { Row(context.Translations.Text("breakdown.other_institutions"), null, totals.OtherCount) },
                ]
            },
        };

        View Row(string name, SharedText? href, long count) => new(_row, name, href, column.Of(count), texts.Share(count, total));
    }
}
