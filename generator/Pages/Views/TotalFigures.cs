using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>
/// The tiles of the home page. Figures of participants that stand together come from the same periods, and the tile says from how many
/// programmes.
/// </summary>
internal static class TotalFigures
{
    /// <summary>Figures that can stand together; the first of those that are known for most periods is shown.</summary>
    private static readonly Figure[][] _together =
    [
        [Figure.Completed, Figure.Registered],
        [Figure.Completed],
        [Figure.Attended],
        [Figure.Registered],
    ];

    public static IEnumerable<View> Make(IReadOnlyCollection<Programme> programmes, SiteContext context)
    {
        var translations = context.Translations;
        Known[] periods = [.. programmes.SelectMany(static each => each.Results.Select(period => new Known(each, period)))];
        List<View> tiles = [];
        foreach (var unit in periods.GroupBy(static each => each.Period.Unit).OrderBy(static unit => unit.Key))
        {
            var (figures, of) = _together.Select(together => (together, With(unit, together))).MaxBy(static each => each.Item2.Length);
            tiles.AddRange(figures.Select(figure => Sum(figure, unit.Key, of)).OfType<View>());
        }

        if (context.InstitutionsWithoutSamples.Count() is > 0 and var institutions)
        {
            tiles.Add(Tile(translations.LabelOf(Figure.Institutions, PeriodUnit.Persons), institutions, null));
        }

        tiles.Add(Tile(translations.Of("figures", "programmes"), programmes.Count, null));
        // One tile more must not stand alone in its row.
        return tiles.Count % 2 == 1 && Sum(Figure.Courses, PeriodUnit.Persons, With(periods, [Figure.Courses])) is { } courses
            ? tiles.Append(courses)
            : tiles;

        View? Sum(Figure figure, PeriodUnit unit, Known[] of) =>
            of.Sum(each => (long)each.Period[figure]!.Value.Value.Value) is > 0 and var sum
                ? Tile(translations.LabelOf(figure, unit), sum, Base(of))
                : null;

        string Base(Known[] of) => translations.Count("home.base", of.DistinctBy(static each => each.Programme.Slug).Count());

        View Tile(string label, long value, string? note) =>
            new()
            {
                { "label", label },
                { "value", NumberFormat.Short(value, translations) },
                {
                    "exact",
                    NumberFormat.Short(value, translations) is var text && text == Numbers.Whole(value) ? null : Numbers.Whole(value)
                },
                { "note", note },
            };
    }

    /// <summary>The periods for which all of these figures are known exactly.</summary>
    private static Known[] With(IEnumerable<Known> periods, Figure[] figures) =>
        [.. periods.Where(each => Array.TrueForAll(figures, figure => each.Period[figure] is { Value.IsExact: true }))];

    private sealed record Known(Programme Programme, Period Period);
}
