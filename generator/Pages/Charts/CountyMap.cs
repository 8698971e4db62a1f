using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Tile map of the 15 counties, shaded in five even classes by number of participants, with a legend. The style sheet positions the tiles.
/// </summary>
internal static class CountyMap
{
    private const int Classes = 5;
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

        // A handful of people is never the darkest class.
        var top = Math.Max(most, Classes);
        var counts = largestFirst.ToDictionary(StringComparer.Ordinal);
        var leading = largestFirst.Take(CountiesInLabel).Select(static each => $"{each.County} {Numbers.Whole(each.Count)}");
        return new View
        {
            { "label", translations.Text($"pictures.map.{figure.Key}.{EnumKeys.Of(unit)}", ("counties", string.Join(", ", leading))) },
            {
                "tiles",
                _counties.Select(county => Tile(county.Id, county.Name, counts.GetValueOrDefault(county.County), top, translations))
            },
            { "legend", Enumerable.Range(0, Classes + 1).Select(each => LegendEntry(each, top)) },
        };
    }

    private static View Tile(string id, string name, long count, long top, Translations translations) =>
        new(_tile, id, name, NumberFormat.Short(count, translations), Numbers.Whole(((count * Classes) + top - 1) / top));

    /// <summary>The smallest and the largest number of a class; the class of zero has only zero.</summary>
    private static View LegendEntry(int step, long top)
    {
        var (from, to) = (step == 0 ? 0 : (top * (step - 1) / Classes) + 1, top * step / Classes);
        return new View
        {
            { "step", Numbers.Whole(step) },
            { "range", from == to ? Numbers.Whole(to) : $"{Numbers.Whole(from)}–{Numbers.Whole(to)}" },
        };
    }
}
