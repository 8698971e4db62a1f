using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>
/// A rate beside that of all programmes: <c>Läbinute osakaal (93%) oli suurem kui kõigis programmides kokku (88%).</c> More is not always
/// better.
/// </summary>
internal static class ComparisonFinding
{
    /// <summary>A smaller difference is about the same, in tenths of a percent.</summary>
    private const int About = 20;

    public static Finding? Of(Programme programme, Period period, SiteContext context, Phrases phrases) =>
        Rates.Completion(period) is { } now
        && period.Registered!.Value.Value.Value >= RateFinding.MinWhole
        && context.AllProgrammes.Completion(programme, period.Unit) is { } all
            ? Of(Figure.CompletionRate, now, all, phrases)
            : null;

    /// <param name="now">In tenths of a percent, like <paramref name="all"/>.</param>
    public static Finding Of(Figure figure, long now, long all, Phrases phrases)
    {
        var isClose = Math.Abs(now - all) < About;
        var form =
            now == all ? "same"
            : isClose ? "about"
            : now > all ? "higher"
            : "lower";
        // Satisfaction has a decimal in the content; a rate needs one only where it shows the difference.
        var withDecimal = figure == Figure.Satisfaction || isClose;
        return phrases.Say(
            $"comparison.{figure.Key}.{form}",
            ("label", phrases.LabelOf(figure)),
            ("now", Percent(now, withDecimal, now != all)),
            ("all", Percent(all, withDecimal, now != all))
        );
    }

    private static string Percent(long tenths, bool withDecimal, bool keepZero) =>
        !withDecimal ? Numbers.Percent(tenths / 10m, 0)
        : keepZero ? Numbers.PercentWithDecimal(tenths / 10m)
        : Numbers.PercentOfTenths(tenths);
}
