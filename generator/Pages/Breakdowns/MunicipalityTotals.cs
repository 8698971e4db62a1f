using System.Collections.Immutable;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages;

/// <summary>
/// Participants by municipality. Institutions of other kinds, and municipalities of which no code is known, have no tile and are summed up.
/// </summary>
/// <param name="Tiles">Row by row; those of a county or of all Estonia.</param>
internal sealed record MunicipalityTotals(ImmutableArray<MunicipalityTotal> Tiles, int OtherInstitutions, long OtherCount)
{
    public long Total => Tiles.Sum(static tile => tile.Count) + OtherCount;

    public static MunicipalityTotals Of(PlaceCounts counts) => Of(counts, Municipality.All, county: null);

    /// <inheritdoc cref="PlaceCounts.In"/>
    public static MunicipalityTotals Of(PlaceCounts counts, string county) =>
        Of(counts.In(county), [.. Municipality.All.Where(each => each.County == county)], county);

    private static MunicipalityTotals Of(PlaceCounts counts, ImmutableArray<Municipality> tiles, string? county)
    {
        // There is one object for each municipality.
        var byTile = counts.Institutions.ToLookup(
            each => each.Institution.Municipality is { } own && (county is null || own.County == county) ? own : null,
            ReferenceEqualityComparer.Instance
        );
        return new MunicipalityTotals(
            [
                .. tiles.Select(tile => new MunicipalityTotal(
                    tile,
                    byTile[tile].Sum(static each => each.Count),
                    byTile[tile].DefaultIfEmpty().MaxBy(static each => each.Count).Institution
                )),
            ],
            byTile[null].Count(),
            byTile[null].Sum(static each => each.Count)
        );
    }
}

/// <param name="Institution">Null if nobody is from there.</param>
internal sealed record MunicipalityTotal(Municipality Municipality, long Count, InstitutionRow? Institution);
