using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Findings;

namespace SiteGen.Pages.Views;

/// <summary>What stands beside a key figure of the newest period: change, the rate over all programmes, a line of like periods.</summary>
internal sealed class Tiles(Programme programme, Period period, SiteContext context)
{
    private readonly Phrases _phrases = Phrases.Of(period, context);

    /// <summary>Newest first.</summary>
    private readonly ImmutableArray<Period> _comparable = programme.Comparable(period);

    public void AddTo(View view, FigureLine line)
    {
        string?[] texts =
            line.Figure == Figure.Satisfaction
                ? [line.Note, ResponseRate(), PointsChange(), AllSatisfaction()]
                : [Change(line.Figure), line.Figure == Figure.Completed ? Rate() : null];
        view.Add("context", texts.OfType<string>());
        view.Add("line", Line(line.Figure));
    }

    private string? Change(Figure figure) =>
        _comparable is [_, var before, ..] && Exact(period, figure) is { } now && Exact(before, figure) is { } earlier
            ? TileChange.Of(now, earlier, before.Name.Value, _phrases)
            : null;

    private string? PointsChange() =>
        _comparable is [_, var before, ..]
        && ShareChangeFinding.Satisfaction(period) is { } now
        && ShareChangeFinding.Satisfaction(before) is { } earlier
            ? TileChange.OfPoints(now.Tenths, earlier.Tenths, before.Name.Value, _phrases)
            : null;

    private string? ResponseRate() =>
        (period.Unit == PeriodUnit.Persons ? Answered : null) switch
        {
            null => null,
            var (part, all) when part == all => context.Translations.Text("findings.tile.responses_all", ("n", Numbers.Whole(all))),
            var (part, all) => context.Translations.Text(
                "findings.tile.responses",
                ("percent", Share.Of(part, all).Format(context.Translations))
            ),
        };

    private (int Part, int All)? Answered =>
        SatisfactionFinding.Answered(period.SatisfactionResponses?.Value, period.Completed?.Value.Exact);

    /// <summary>The rate beside that of all programmes, both with the same decimal.</summary>
    private string? Rate() =>
        Rates.CompletionPercent(period) is { } rate && context.AllProgrammes.Completion(programme, period.Unit) is { } all
            ? context.Translations.Text(
                $"findings.tile.rate.{EnumKeys.Of(period.Unit)}",
                ("percent", rate),
                ("all", Numbers.PercentOfTenths(all))
            )
            : null;

    private string? AllSatisfaction() =>
        context.AllProgrammes.Satisfaction(programme, period.Unit) is { } all
            ? context.Translations.Text("findings.tile.satisfaction", ("all", Numbers.PercentOfTenths(all)))
            : null;

    /// <summary>Only of periods in which the figure is known exactly.</summary>
    private string? Line(Figure figure) => Sparkline.Points([.. _comparable.Reverse().Select(each => Value(each, figure)).OfType<long>()]);

    private static long? Value(Period period, Figure figure) =>
        figure == Figure.Satisfaction ? (long?)(period.Satisfaction?.Value * 10) : Exact(period, figure);

    private static int? Exact(Period period, Figure figure) =>
        figure == Figure.Institutions ? period.Institutions?.Exact : period[figure]?.Value.Exact;
}
