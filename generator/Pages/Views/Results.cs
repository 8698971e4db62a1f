using System.Collections.Immutable;
using SiteGen.Estonian;
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
                { "findings", KeyFindings.Of(programme, context).Select(static finding => finding.Line) },
                { "remarks", Remarks.Of(periods, programme.Comparable(newest), context.Translations) },
                { "over_time", OverTime(ComparablePeriods.Of(periods), context.Translations) },
                { "changes", changes.Make(new PageLocation(Addresses.Programme(programme.Slug)), context.Translations) },
                { "compared", earlier.Length == 0 ? null : Comparison(newest, earlier, context) },
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
        // The chart already shows the figures of the flow.
        view.Add(
            "other",
            Where(figure => !Array.Exists(key, line => line.Figure == figure) && (bar is null || figure.Flow == FlowRole.None))
        );
        view.Add("definitions", Where(figure => context.Definition(figure) is not null));
        return view;

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

    private static View Comparison(Period newest, ImmutableArray<Period> earlier, SiteContext context)
    {
        Period[] periods = [newest, .. earlier];
        var translations = context.Translations;
        var grouped = periods.Any(static period => period.Counts.Any(static each => Numbers.IsGrouped(each.Count.Value.Value)));
        var lines = periods.Select(period => Figures.Given(period, translations, grouped)).ToArray();
        var isMixed = periods.DistinctBy(static period => period.Unit).Count() > 1;
        var names = periods.Select(period => period.Name.Value.Format(translations));
        return new View
        {
            { "definitions", Definitions(lines.Skip(1).SelectMany(static given => given), newest, context) },
            { "notes", earlier.Where(NeedsNote).Select(period => PeriodView(period, translations)) },
            {
                "table",
                ComparisonTable.Make(
                    [.. names],
                    [
                        .. isMixed ? MixedRows(periods, lines, grouped, translations) : FigureRows(newest.Unit, lines, translations),
                        .. KindRows(periods, isMixed, translations),
                    ],
                    translations
                )
            },
        };
    }

    private static IEnumerable<ComparisonRow> FigureRows(PeriodUnit unit, ImmutableArray<FigureLine>[] lines, Translations translations) =>
        from figure in Figure.All
        where lines.Any(given => given.Any(line => line.Figure == figure))
        select Row(
            translations.LabelOf(figure, unit),
            lines.Select(given =>
                given.FirstOrDefault(line => line.Figure == figure) is { } line ? Cell(line) : translations.Text("figure_texts.unknown")
            )
        );

    /// <summary>For periods of different units: the label of a row names no unit, and each cell its own.</summary>
    private static IEnumerable<ComparisonRow> MixedRows(
        IReadOnlyList<Period> periods,
        ImmutableArray<FigureLine>[] lines,
        bool grouped,
        Translations translations
    ) =>
        from figure in Figure.All
        where lines.Any(given => given.Any(line => line.Figure == figure))
        select Row(
            figure.IsInUnits ? translations.Of("figures_of_units", figure.Key) : translations.Of("figures", figure.Key),
            periods.Select(
                (period, at) =>
                    lines[at].FirstOrDefault(line => line.Figure == figure) is not { } line ? translations.Text("figure_texts.unknown")
                    : figure.IsInUnits ? period[figure]!.Value.Value.FormatWithNoun(figure, period.Unit, translations, grouped)
                    : Cell(line)
            )
        );

    /// <summary>Rows for unit and status, if they are not the same for all periods.</summary>
    private static IEnumerable<ComparisonRow> KindRows(IReadOnlyList<Period> periods, bool isMixed, Translations translations)
    {
        if (isMixed)
        {
            yield return Row(translations.Text("periods.unit"), periods.Select(period => translations.Of("unit_names", period.Unit)));
        }

        if (periods.Any(static period => period is { HasFigures: true, Status: not PeriodStatus.Final }))
        {
            yield return Row(
                translations.Text("periods.status"),
                periods.Select(period =>
                    period.HasFigures ? translations.Of("period_statuses", period.Status) : translations.Text("figure_texts.unknown")
                )
            );
        }
    }

    private static ComparisonRow Row(string label, IEnumerable<string> cells) => new(label, [.. cells]);

    /// <summary>Definitions of figures that only earlier periods have, without duplicates.</summary>
    private static IEnumerable<View> Definitions(IEnumerable<FigureLine> lines, Period shown, SiteContext context) =>
        lines
            .ExceptBy(Figures.Given(shown, context.Translations).Select(static line => line.Figure), static line => line.Figure)
            .Where(line => context.Definition(line.Figure) is not null)
            .Select(line => Figures.ViewOf(line, context));

    /// <summary>Whether the table cannot show everything about the period.</summary>
    private static bool NeedsNote(Period period) =>
        period is not { Note: null, RevisionNote: null, Unit: PeriodUnit.Persons, OtherFigures.Length: 0 };

    private static string Cell(FigureLine line) => line.Note is { } note ? $"{line.Value} ({note})" : line.Value;

    private static View OtherView(OtherFigure figure) =>
        new()
        {
            { "label", figure.Label },
            { "value", figure.Value },
            { "note", figure.Note },
        };

    private static View PeriodView(Period period, Translations translations) =>
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
