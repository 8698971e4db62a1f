using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Findings;

namespace SiteGen.Pages.Views;

/// <summary>The results of a programme: the newest period in full, then a comparison of all periods.</summary>
internal static class Results
{
    public static View? Make(Programme programme, SiteContext context)
    {
        var changes = new SheetChanges(programme, context);
        var periods = programme.NewestFirst();
        return periods is not [var newest, .. var earlier]
            ? null
            : new View
            {
                { "newest", NewestView(programme, newest, changes, context) },
                { "findings", context.FindingsOf(programme).Select(static finding => finding.Line) },
                { "remarks", Remarks.Of(periods, programme.Comparable(newest), context.Translations) },
                { "over_time", OverTime(ComparablePeriods.Of(periods), context.Translations) },
                { "changes", changes.Make(new PageLocation(Addresses.Programme(programme.Slug)), context.Translations) },
                { "compared", earlier.Length == 0 ? null : PeriodComparison.Make(newest, earlier, changes, context) },
            };
    }

    private static View NewestView(Programme programme, Period period, SheetChanges changes, SiteContext context)
    {
        var view = PeriodView(period, context.Translations);
        var bar = OutcomeBar.Make([period], period.Unit, RateFinding.Of(period, Phrases.Of(period, context))?.Title, context.Translations);
        FigureLine[] lines = [.. Figures.Given(period, context.Translations), .. Figures.Computed(programme, period, context)];
        var views = Array.ConvertAll(lines, line => Figures.ViewOf(line, context));
        foreach (var (line, figure) in lines.Zip(views))
        {
            figure.Add("changed", changes.Of(period, line.Figure, context.Translations));
        }

        var tiles = new Tiles(programme, period, context);
        FigureLine[] key = [.. TileFigures.KeyFigures(lines)];
        var keyViews = Array.ConvertAll(key, line => TileFigures.Of(line, context));
        foreach (var (line, tile) in key.Zip(keyViews))
        {
            tile.Add("changed", changes.Of(period, line.Figure, context.Translations));
            tiles.AddTo(tile, line);
        }

        view.Add("key", keyViews);
        view.Add("bar", bar);
        view.Add(
            "changed",
            bar is null
                ? []
                : changes.Of(
                    period,
                    lines.Select(static line => line.Figure).Where(figure => !IsKey(figure) && IsOfBar(figure)),
                    context.Translations
                )
        );
        // The chart already shows the figures of the flow.
        view.Add("other", Where(figure => !IsKey(figure) && (bar is null || !IsOfBar(figure))));
        view.Add("definitions", Where(figure => context.Definition(figure) is not null));
        return view;

        bool IsKey(Figure figure) => Array.Exists(key, line => line.Figure == figure);

        static bool IsOfBar(Figure figure) => figure.Flow != FlowRole.None;

        IEnumerable<View> Where(Func<Figure, bool> wanted) => views.Where((_, at) => wanted(lines[at].Figure));
    }

    /// <summary>Periods that can be compared; what is left out is named.</summary>
    private static View? OverTime(ComparablePeriods periods, Translations translations) =>
        periods.Shown is not [{ Unit: var unit }, ..]
            ? null
            : ColumnChart.Make(
                [.. periods.Shown.Reverse().Select(period => Bar(period, translations))],
                translations.Of("pictures.over_time", unit),
                LeftOut(periods.LeftOut, translations),
                unit,
                translations
            );

    public static ColumnChart.Span Bar(Period period, Translations translations) =>
        new(
            period.Name.Value.Format(translations),
            period.Completed!.Value.Value.Value,
            period.Registered?.Value.Exact,
            period.Status == PeriodStatus.Provisional
        );

    private static IEnumerable<string> LeftOut(ImmutableArray<Period> periods, Translations translations) =>
        periods.Length == 0
            ? []
            :
            [
                translations.Text(
                    "pictures.left_out",
                    ("periods", string.Join(", ", periods.Select(period => period.Name.Value.Format(translations))))
                ),
            ];

    private static View OtherView(OtherFigure figure) =>
        new()
        {
            { "label", figure.Label },
            { "value", figure.Value },
            { "note", figure.Note },
        };

    public static View PeriodView(Period period, Translations translations) =>
        new()
        {
            { "period", period.Name.Value.Format(translations) },
            { "id", period.Name.Value.Anchor() },
            { "has_figures", period.HasFigures },
            { "unit_note", translations.Of("unit_notes", period.Unit) },
            { "settled", period is { Status: PeriodStatus.Final } or { HasFigures: false } },
            { "status", translations.Of("period_statuses", period.Status) },
            { "status_note", translations.Of("period_status_notes", period.Status) },
            { "others", period.OtherFigures.Select(OtherView) },
            { "revision_note", period.RevisionNote },
            { "note", period.Note is { } note ? new Prose(note, 4) : null },
        };
}
