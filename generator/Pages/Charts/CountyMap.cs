using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Tile map of the 15 counties, shaded in five even classes by number of participants, with a legend. The style sheet positions the tiles.
/// </summary>
internal static class CountyMap
{
    private const int CountiesInLabel = 3;

    private static readonly string[] _tile = ["id", "name", "count", "step"];

    private static readonly ImmutableArray<(string County, string Id, string Name)> _counties =
    [
        .. Counties.All.Select(static county => (county, Slug.From(Counties.ShortName(county)), Counties.ShortName(county))),
    ];

    /// <param name="largestFirst">Keyed by the full name of the county.</param>
    /// <returns>Null if there are no participants.</returns>
    public static View? Make(IReadOnlyList<(string County, long Count)> largestFirst, Translations translations)
    {
        if (largestFirst is not [(_, var most and > 0), ..])
        {
            return null;
        }

        var classes = new MapClasses(most);
        var counts = largestFirst.ToDictionary(StringComparer.Ordinal);
        var leading = largestFirst.Take(CountiesInLabel).Select(static each => $"{each.County} {Numbers.Whole(each.Count)}");
        return new View
        {
            { "label", translations.Text("pictures.county_map", ("largest", string.Join(", ", leading))) },
            {
                "tiles",
                _counties.Select(county => Tile(county.Id, county.Name, counts.GetValueOrDefault(county.County), classes, translations))
            },
            { "legend", classes.Legend },
        };
    }

    private static View Tile(string id, string name, long count, MapClasses classes, Translations translations) =>
        new(_tile, id, name, NumberFormat.Short(count, translations), Numbers.Whole(classes.Of(count)));
}
