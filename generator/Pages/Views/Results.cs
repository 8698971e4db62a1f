using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>The figures of a programme: the newest period in full, then all periods side by side.</summary>
internal static class Results
{
    public static View? Make(Programme programme, SiteContext context)
    {
        var periods = programme.NewestFirst();
        return periods is not [var newest, .. var earlier]
            ? null
            : new View
            {
                { "newest", Newest(programme, newest, context) },
                { "over_time", earlier.Length == 0 ? null : OverTime(periods, newest, context.Translations) },
                { "compared", earlier.Length == 0 ? null : Compared(newest, earlier, context) },
            };
    }

    private static View Newest(Programme programme, Period period, SiteContext context)
    {
        var view = About(period, context.Translations);
        var flow = FlowChart.Make([period], context.Translations);
        FigureLine[] figures = [.. Figures.Given(period, context.Translations), .. Figures.Computed(programme, period, context)];
        var views = Array.ConvertAll(figures, figure => Figures.ViewOf(figure, context));
        view.Add("key", Those(IsKey));
        view.Add("flow", flow);
        view.Add("other", Those(figure => !IsKey(figure) && (flow is null || !InFlow(figure))));
        view.Add("definitions", Those(figure => figure.Definition(context) is not null));
        return view;

        IEnumerable<View> Those(Func<FigureLine, bool> wanted) => views.Where((_, at) => wanted(figures[at]));
    }

    /// <summary>What one wants to know first.</summary>
    private static bool IsKey(FigureLine figure) => figure.Name is "courses" or "completed" or "satisfaction" or "institutions";

    /// <summary>What the picture of the flow says already.</summary>
    private static bool InFlow(FigureLine figure) => figure.Name is "registered" or "dropped_out" or "withdrawn" or "completion_rate";

    /// <summary>Of the periods that count the same as the newest.</summary>
    private static View? OverTime(IEnumerable<Period> newestFirst, Period newest, Translations translations) =>
        ColumnChart.Make(
            from period in newestFirst.Reverse()
            where period.Unit == newest.Unit
            let completed = Rates.Exact(period.Completed?.Value)
            where completed is not null
            select new ColumnChart.Span(period.Name.Value.InWords(translations), completed.Value, Rates.Exact(period.Registered?.Value))
        );

    private static View Compared(Period newest, ImmutableArray<Period> earlier, SiteContext context)
    {
        Period[] periods = [newest, .. earlier];
        var figures = periods.Select(period => Figures.Given(period, context.Translations)).ToArray();
        return new View
        {
            { "periods", periods.Select(period => period.Name.Value.InWords(context.Translations)) },
            { "rows", [.. FigureRows(figures, context.Translations), .. KindRows(periods, context.Translations)] },
            { "definitions", Definitions(figures.Skip(1).SelectMany(static given => given), newest, context) },
            { "notes", earlier.Where(NeedsWords).Select(period => About(period, context.Translations)) },
        };
    }

    private static IEnumerable<View> FigureRows(IReadOnlyList<ImmutableArray<FigureLine>> figures, Translations translations) =>
        from name in Figures.Order
        where figures.Any(given => given.Any(figure => figure.Name == name))
        select Row(
            translations.Of("figures", name),
            figures.Select(given =>
                given.FirstOrDefault(figure => figure.Name == name) is { } figure ? Cell(figure) : translations.Text("figure_texts.unknown")
            )
        );

    /// <summary>What is counted and how sure it is, where that is not the same in all periods.</summary>
    private static IEnumerable<View> KindRows(IReadOnlyList<Period> periods, Translations translations)
    {
        if (periods.DistinctBy(static period => period.Unit).Count() > 1)
        {
            yield return Row(translations.Text("periods.unit"), periods.Select(period => translations.Of("unit_names", period.Unit)));
        }

        if (periods.Any(static period => period.Status != PeriodStatus.Final))
        {
            yield return Row(
                translations.Text("periods.status"),
                periods.Select(period => translations.Of("period_statuses", period.Status))
            );
        }
    }

    private static View Row(string label, IEnumerable<string> cells) => new() { { "label", label }, { "cells", cells } };

    /// <summary>Of the figures that only earlier periods have, each once.</summary>
    private static IEnumerable<View> Definitions(IEnumerable<FigureLine> figures, Period shown, SiteContext context) =>
        figures
            .ExceptBy(Figures.Given(shown, context.Translations).Select(static figure => figure.Name), static figure => figure.Name)
            .Where(figure => figure.Definition(context) is not null)
            .Select(figure => Figures.ViewOf(figure, context));

    /// <summary>Whether there is more to say of it than its row in the table can.</summary>
    private static bool NeedsWords(Period period) =>
        period.Note is not null || period.RevisionNote is not null || period.Unit != PeriodUnit.Persons;

    private static string Cell(FigureLine figure) => figure.Note is { } note ? $"{figure.Value} ({note})" : figure.Value;

    private static View About(Period period, Translations translations) =>
        new()
        {
            { "period", period.Name.Value.InWords(translations) },
            { "id", period.Name.Value.Anchor() },
            { "unit", translations.Of("unit_names", period.Unit) },
            { "unit_note", translations.Of("unit_notes", period.Unit) },
            { "settled", period.Status == PeriodStatus.Final },
            { "status", translations.Of("period_statuses", period.Status) },
            { "status_note", translations.Of("period_status_notes", period.Status) },
            { "revision_note", period.RevisionNote },
            { "note", period.Note is { } note ? new Prose(note, 4) : null },
        };
}
