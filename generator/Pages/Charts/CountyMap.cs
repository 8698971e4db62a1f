using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>Tile map of the 15 counties, shaded in steps by number of participants. The style sheet positions the tiles.</summary>
internal static class CountyMap
{
    private const int Steps = 5;
    private const int CountiesInLabel = 3;

    private static readonly string[] _tile = ["id", "name", "count", "step"];

    private static readonly ImmutableArray<(string County, string Id, string Name)> _counties =
    [
        .. Counties.All.Select(static county => (county, Slug.From(Counties.ShortName(county)), Counties.ShortName(county))),
    ];

    /// <param name="largestFirst">Keyed by the full name of the county.</param>
    /// <returns>Null if there are no participants.</returns>
    public static View? Make(
        IReadOnlyList<(string County, long Count)> largestFirst,
        Figure figure,
        PeriodUnit unit,
        Translations translations
    )
    {
        if (largestFirst is not [(_, var most and > 0), ..])
        {
            return null;
        }

        var counts = largestFirst.ToDictionary(StringComparer.Ordinal);
        var leading = largestFirst.Take(CountiesInLabel).Select(static each => $"{each.County} {Numbers.Whole(each.Count)}");
        return new View
        {
            { "label", translations.Text($"pictures.map.{figure.Key}.{EnumKeys.Of(unit)}", ("counties", string.Join(", ", leading))) },
            { "tiles", _counties.Select(county => Tile(county.Id, county.Name, counts.GetValueOrDefault(county.County), most)) },
        };
    }

    private static View Tile(string id, string name, long count, long most) =>
        new(_tile, id, name, Numbers.Whole(count), Numbers.Whole(((count * Steps) + most - 1) / most));
}
