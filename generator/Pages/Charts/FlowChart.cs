using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Flow diagram of registration outcomes: a bar for all registrations at the top, one bar for each outcome at the bottom, and bands between
/// them. The chart is 1000 units wide; the bands are SVG paths from y = 0 to y = 100.
/// </summary>
internal static class FlowChart
{
    private const decimal Width = 1000;
    private const decimal Gap = 10;
    private const decimal MinWidth = 6;

    /// <param name="periods">The periods to add up, all in one unit; periods with missing or inexact counts are left out.</param>
    /// <returns>Null if no period can be used.</returns>
    public static View? Make(IEnumerable<Period> periods, PeriodUnit unit, Translations translations)
    {
        var counted = periods.Where(IsExact).ToArray();
        var registered = counted.Sum(static period => (long)period.Registered!.Value.Value.Value);
        if (registered == 0)
        {
            return null;
        }

        var parts = Parts(counted, registered);
        var free = Width - (Gap * (parts.Length - 1)) - (MinWidth * parts.Length);
        var (above, below, views) = (0m, 0m, new List<View>());
        foreach (var (name, figure, count) in parts)
        {
            var (slice, width) = (Width * count / registered, MinWidth + (free * count / registered));
            views.Add(
                new View
                {
                    { "name", name },
                    { "label", figure is null ? translations.Of("figures", name) : translations.LabelOf(figure, unit) },
                    { "value", Numbers.Whole(count) },
                    { "share", Share(count, registered) },
                    { "x", Scale.Number(below) },
                    { "width", Scale.Number(width) },
                    { "band", Band(above, above + slice, below, below + width) },
                }
            );
            (above, below) = (above + slice, below + width + Gap);
        }

        return new View
        {
            { "caption", translations.Of("pictures.flow_caption", unit) },
            { "label", Label(registered, parts, unit, translations) },
            { "whole_label", translations.LabelOf(Figure.Registered, unit) },
            { "registered", Numbers.Whole(registered) },
            { "whole", Numbers.Percent(100) },
            { "parts", views },
        };
    }

    private static bool IsExact(Period period) =>
        period.Registered is { Value.IsExact: true }
        && period.Completed is not null
        && Figure.Outcomes.All(outcome => period[outcome] is not { Value.IsExact: false });

    private static Part[] Parts(IReadOnlyCollection<Period> periods, long registered)
    {
        Part[] known =
        [
            .. Figure.Outcomes.Select(each => new Part(each.Key, each, periods.Sum(period => (long)(period[each]?.Value.Value ?? 0)))),
        ];
        var unaccounted = new Part("unaccounted", null, registered - known.Sum(static part => part.Count));
        return [.. known.Append(unaccounted).Where(static part => part.Count > 0)];
    }

    private static string Label(long registered, IEnumerable<Part> parts, PeriodUnit unit, Translations translations)
    {
        var key = EnumKeys.Of(unit);
        var each = parts.Select(part =>
            translations.Text(
                $"pictures.flow_parts.{key}.{part.Name}",
                ("n", Numbers.Whole(part.Count)),
                ("percent", Share(part.Count, registered))
            )
        );
        return translations.Text($"pictures.flow.{key}", ("n", Numbers.Whole(registered)), ("parts", string.Join(", ", each)));
    }

    private static string Share(long part, long whole) => Numbers.PercentOfTenths(Rates.Tenths(part, whole));

    private static string Band(decimal left, decimal right, decimal toLeft, decimal toRight)
    {
        var (a, b, c, d) = (Scale.Number(left), Scale.Number(right), Scale.Number(toLeft), Scale.Number(toRight));
        return $"M{a} 0H{b}C{b} 50 {d} 50 {d} 100H{c}C{c} 50 {a} 50 {a} 0Z";
    }

    /// <param name="Figure">Null for those of whom nothing is known.</param>
    private sealed record Part(string Name, Figure? Figure, long Count);
}
