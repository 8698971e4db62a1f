using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Tile map of municipalities, shaded in five even classes by number of participants. A tile leads to the page of its municipality; what
/// is not on the map is summed up under it.
/// </summary>
internal static class MunicipalityMap
{
    private const int NamesInLabel = 3;

    private static readonly string[] _tile = ["place", "name", "count", "step", "label", "href"];

    private static readonly ImmutableArray<(string Name, int Column, int Row)> _sides =
    [
        ("n", 0, -1),
        ("e", 1, 0),
        ("s", 0, 1),
        ("w", -1, 0),
    ];

    private static readonly FrozenDictionary<(int, int), string> _countyAt = Municipality.All.ToFrozenDictionary(
        static each => (each.Column, each.Row),
        static each => each.County
    );

    /// <returns>Null if nobody is from a municipality with a tile.</returns>
    public static View? Make(MunicipalityTotals totals, Figure figure, PeriodUnit unit, SiteContext context, PageLocation location)
    {
        var tiles = totals.Tiles;
        if (tiles.Max(static each => each.Count) is not (> 0 and var most))
        {
            return null;
        }

        var (translations, classes) = (context.Translations, new MapClasses(most));
        var (counted, isWhole) = (translations.Counted(figure, unit), tiles.Length == Municipality.All.Length);
        var (west, north) = (tiles.Min(static each => each.Municipality.Column), tiles.Min(static each => each.Municipality.Row));
        string[] none =
        [
            .. tiles.Where(static each => each.Count == 0).Select(static each => each.Municipality.Name).Order(Alphabet.Order),
        ];
        return new View
        {
            { "label", translations.Text("pictures.municipality_map", ("largest", Largest(tiles))) },
            { "columns", NumberFormat.Invariant(tiles.Max(static each => each.Municipality.Column) - west + 1) },
            { "tiles", tiles.Select(Tile) },
            { "legend", classes.Legend },
            { "others", Others(totals, counted, translations) },
            { "none", none.Length == 0 ? null : translations.Count("pictures.municipalities_without", none.Length) },
            { "none_names", string.Join(", ", none) },
        };

        View Tile(MunicipalityTotal each)
        {
            var shown = isWhole ? NumberFormat.Shortest(each.Count, translations) : NumberFormat.Short(each.Count, translations);
            var exact = counted.Of(each.Count).ToString();
            return new(
                _tile,
                Place(each.Municipality, west, north),
                each.Municipality.Name,
                shown,
                Numbers.Whole(classes.Of(each.Count)),
                // Who speaks to the computer says what is shown.
                exact.StartsWith(shown, StringComparison.Ordinal)
                    ? $"{each.Municipality.Name}: {exact}"
                    : $"{each.Municipality.Name}: {shown} ({exact})",
                each.Institution?.HrefFrom(location)?.ToString()
            );
        }
    }

    private static string Largest(ImmutableArray<MunicipalityTotal> tiles) =>
        string.Join(
            ", ",
            tiles
                .Where(static each => each.Count > 0)
                .OrderByDescending(static each => each.Count)
                .Take(NamesInLabel)
                .Select(static each => $"{each.Municipality.Name} {Numbers.Whole(each.Count)}")
        );

    private static string? Others(MunicipalityTotals totals, NumberTexts counted, Translations translations) =>
        totals.OtherInstitutions == 0
            ? null
            : translations.Count("pictures.not_on_map", totals.OtherInstitutions, ("counted", counted.Of(totals.OtherCount).ToString()));

    /// <summary>The classes of a tile: column and row, and the sides on which its county ends.</summary>
    private static string Place(Municipality tile, int west, int north)
    {
        var place = $"c{NumberFormat.Invariant(tile.Column - west + 1)} r{NumberFormat.Invariant(tile.Row - north + 1)}";
        return string.Join(
            ' ',
            [
                place,
                .. from side in _sides
                where _countyAt.GetValueOrDefault((tile.Column + side.Column, tile.Row + side.Row)) != tile.County
                select side.Name,
            ]
        );
    }
}
