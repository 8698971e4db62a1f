using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// What became of those who registered: one bar, a part for each outcome with its name, count and share. What does not fit on its part
/// stands under it, in a row of its own. Widths are in percent, heights in the size of the text.
/// </summary>
internal static class OutcomeBar
{
    private const decimal Width = 100;
    private const decimal MinWidth = 1;

    /// <summary>A letter, and the space around a label, on the narrowest screen.</summary>
    private const decimal LetterWidth = 2.7m;
    private const decimal Padding = 4;

    private const decimal BarHeight = 3.4m;
    private const decimal RowHeight = 1.6m;

    /// <param name="periods">The periods to add up, all in one unit; periods with missing or inexact counts are left out.</param>
    /// <param name="title">What the bar shows, if a sentence says it.</param>
    /// <returns>Null if no period can be used.</returns>
    public static View? Make(IEnumerable<Period> periods, PeriodUnit unit, string? title, Translations translations)
    {
        var counted = periods.Where(IsExact).ToArray();
        var registered = counted.Sum(static period => (long)period.Registered!.Value.Value.Value);
        if (registered == 0)
        {
            return null;
        }

        var caption = translations.Of("pictures.outcomes", unit);
        var (parts, rows) = (Places(Parts(counted, registered, unit, translations), registered), 0);
        var views = Array.ConvertAll(parts, place => ViewOf(place, registered, place.Fits ? 0 : ++rows));
        return new View
        {
            { "title", title ?? caption },
            { "caption", caption },
            { "whole_label", translations.LabelOf(Figure.Registered, unit) },
            { "registered", Numbers.Whole(registered) },
            { "whole", Numbers.Percent(100) },
            { "height", Scale.Number(BarHeight + (rows * RowHeight)) },
            { "parts", views },
        };
    }

    public static bool Exists(Period period) => IsExact(period) && period.Registered!.Value.Value.Value > 0;

    /// <summary>The whole and its parts, each in a row of its own, where it is in the bar.</summary>
    public static ImmutableArray<DrawingRow> Rows(Period period, Translations translations)
    {
        var registered = (long)period.Registered!.Value.Value.Value;
        var whole = new DrawingBar("whole", 0, Width);
        return
        [
            new DrawingRow(translations.LabelOf(Figure.Registered, period.Unit), Numbers.Whole(registered), whole),
            .. Places(Parts([period], registered, period.Unit, translations), registered)
                .Select(place => new DrawingRow(
                    place.Part.Label,
                    $"{Numbers.Whole(place.Part.Count)} · {place.Part.Share(registered)}",
                    new DrawingBar(place.Part.Name, place.Left, place.Width)
                )),
        ];
    }

    private static bool IsExact(Period period) =>
        period.Registered is { Value.IsExact: true }
        && period.Completed is not null
        && Figure.Outcomes.All(outcome => period[outcome] is not { Value.IsExact: false });

    private static Part[] Parts(IReadOnlyCollection<Period> periods, long registered, PeriodUnit unit, Translations translations)
    {
        Part[] known =
        [
            .. Figure.Outcomes.Select(each => new Part(
                each.Key,
                translations.LabelOf(each, unit),
                periods.Sum(period => (long)(period[each]?.Value.Value ?? 0))
            )),
        ];
        var unaccounted = registered - known.Sum(static part => part.Count);
        return
        [
            .. known
                .Append(new Part("unaccounted", translations.Of("figures", "unaccounted"), unaccounted))
                .Where(static part => part.Count > 0),
        ];
    }

    private static Place[] Places(Part[] parts, long registered)
    {
        var (left, free) = (0m, Width - (MinWidth * parts.Length));
        return Array.ConvertAll(
            parts,
            part =>
            {
                var place = new Place(part, left, MinWidth + (free * part.Count / registered));
                left += place.Width;
                return place;
            }
        );
    }

    /// <param name="row">The row of the label under the bar; 0 if it stands on its part.</param>
    private static View ViewOf(Place place, long registered, int row)
    {
        // A label under the bar begins or ends at the middle of its part, whichever leaves it more room.
        var middle = place.Left + (place.Width / 2);
        return new View
        {
            { "name", place.Part.Name },
            { "label", place.Part.Label },
            { "value", Numbers.Whole(place.Part.Count) },
            { "share", place.Part.Share(registered) },
            { "x", Scale.Number(place.Left) },
            { "width", Scale.Number(place.Width) },
            { "middle", Scale.Number(middle) },
            { "under", row > 0 },
            { "ends", middle > Width / 2 },
            { "y", row > 0 ? Scale.Number(BarHeight + (row * RowHeight) - (RowHeight / 4)) : null },
        };
    }

    private sealed record Part(string Name, string Label, long Count)
    {
        public string Share(long registered) => Rates.Percent(Count, registered);
    }

    private sealed record Place(Part Part, decimal Left, decimal Width)
    {
        /// <summary>The count has a second line.</summary>
        public bool Fits =>
            Width >= Padding + (LetterWidth * Math.Max(Part.Label.Length, Numbers.Whole(Part.Count).Length + "· 92,6%".Length + 1));
    }
}
