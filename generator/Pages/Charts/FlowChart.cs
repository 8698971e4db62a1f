using System.Globalization;
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

    /// <param name="periods">The periods to add up; periods with missing or inexact counts are left out.</param>
    /// <returns>Null if no period can be used.</returns>
    public static View? Make(IEnumerable<Period> periods, Translations translations)
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
        foreach (var (name, count) in parts)
        {
            var (slice, width) = (Width * count / registered, MinWidth + (free * count / registered));
            views.Add(
                new View
                {
                    { "name", name },
                    { "label", translations.Of("figures", name) },
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
            { "label", Label(registered, parts, translations) },
            { "registered", Numbers.Whole(registered) },
            { "whole", Numbers.Percent(100) },
            { "parts", views },
        };
    }

    private static bool IsExact(Period period) =>
        period.Registered is { Value.IsExact: true }
        && period.Completed is not null
        && Figure.Outcomes.All(outcome => period[outcome] is not { Value.IsExact: false });

    private static (string Name, long Count)[] Parts(IReadOnlyCollection<Period> periods, long registered)
    {
        (string Name, long Count)[] known =
        [
            .. Figure.Outcomes.Select(outcome => (outcome.Key, periods.Sum(period => (long)(period[outcome]?.Value.Value ?? 0)))),
        ];
        return [.. known.Append(("unaccounted", registered - known.Sum(static part => part.Count))).Where(static part => part.Item2 > 0)];
    }

    private static string Label(long registered, IEnumerable<(string Name, long Count)> parts, Translations translations)
    {
        var each = parts.Select(part =>
            translations.Text(
                "pictures.flow_part",
                ("label", LowerCase(translations.Of("figures", part.Name))),
                ("n", Numbers.Whole(part.Count)),
                ("percent", Share(part.Count, registered))
            )
        );
        return translations.Text("pictures.flow", ("n", Numbers.Whole(registered)), ("parts", string.Join(", ", each)));
    }

    private static string LowerCase(string label) => char.ToLower(label[0], CultureInfo.InvariantCulture) + label[1..];

    private static string Share(long part, long whole) => Numbers.PercentOfTenths(Rates.Tenths(part, whole));

    private static string Band(decimal left, decimal right, decimal toLeft, decimal toRight)
    {
        var (a, b, c, d) = (Scale.Number(left), Scale.Number(right), Scale.Number(toLeft), Scale.Number(toRight));
        return $"M{a} 0H{b}C{b} 50 {d} 50 {d} 100H{c}C{c} 50 {a} 50 {a} 0Z";
    }
}
