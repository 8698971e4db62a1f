using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Pictures;

namespace SiteGen.Pages.Views;

/// <summary>The figures of a programme: the newest period in full, then all periods side by side.</summary>
internal static class Results
{
    public static View? Make(Programme programme, Edition edition)
    {
        var periods = programme.NewestFirst();
        return periods is not [var newest, .. var earlier]
            ? null
            : new View
            {
                { "newest", Newest(programme, newest, edition) },
                { "over_time", earlier.Length == 0 ? null : OverTime(periods, newest, edition.Words) },
                { "compared", earlier.Length == 0 ? null : Compared(newest, earlier, edition) },
            };
    }

    private static View Newest(Programme programme, Period period, Edition edition)
    {
        var view = About(period, edition.Words);
        var flow = Flow.Make([period], edition.Words);
        FigureLine[] figures = [.. Figures.Given(period, edition.Words), .. Figures.Computed(programme, period, edition)];
        var views = Array.ConvertAll(figures, figure => Figures.ViewOf(figure, edition));
        view.Add("key", Those(IsKey));
        view.Add("flow", flow);
        view.Add("other", Those(figure => !IsKey(figure) && (flow is null || !InFlow(figure))));
        view.Add("definitions", Those(figure => figure.Definition(edition) is not null));
        return view;

        IEnumerable<View> Those(Func<FigureLine, bool> wanted) => views.Where((_, at) => wanted(figures[at]));
    }

    /// <summary>What one wants to know first.</summary>
    private static bool IsKey(FigureLine figure) => figure.Name is "courses" or "completed" or "satisfaction" or "institutions";

    /// <summary>What the picture of the flow says already.</summary>
    private static bool InFlow(FigureLine figure) => figure.Name is "registered" or "dropped_out" or "withdrawn" or "completion_rate";

    /// <summary>Of the periods that count the same as the newest.</summary>
    private static View? OverTime(IEnumerable<Period> newestFirst, Period newest, Wording words) =>
        Columns.Make(
            from period in newestFirst.Reverse()
            where period.Unit == newest.Unit
            let completed = Rates.Exact(period.Completed?.Value)
            where completed is not null
            select new Columns.Span(period.Name.Value.InWords(words), completed.Value, Rates.Exact(period.Registered?.Value))
        );

    private static View Compared(Period newest, ImmutableArray<Period> earlier, Edition edition)
    {
        Period[] periods = [newest, .. earlier];
        var figures = periods.Select(period => Figures.Given(period, edition.Words)).ToArray();
        return new View
        {
            { "periods", periods.Select(period => period.Name.Value.InWords(edition.Words)) },
            { "rows", [.. FigureRows(figures, edition.Words), .. KindRows(periods, edition.Words)] },
            { "definitions", Definitions(figures.Skip(1).SelectMany(static given => given), newest, edition) },
            { "notes", earlier.Where(NeedsWords).Select(period => About(period, edition.Words)) },
        };
    }

    private static IEnumerable<View> FigureRows(IReadOnlyList<ImmutableArray<FigureLine>> figures, Wording words) =>
        from name in Figures.Order
        where figures.Any(given => given.Any(figure => figure.Name == name))
        select Row(
            words.Of("figures", name),
            figures.Select(given =>
                given.FirstOrDefault(figure => figure.Name == name) is { } figure ? Cell(figure) : words.Text("figure_texts.unknown")
            )
        );

    /// <summary>What is counted and how sure it is, where that is not the same in all periods.</summary>
    private static IEnumerable<View> KindRows(IReadOnlyList<Period> periods, Wording words)
    {
        if (periods.DistinctBy(static period => period.Unit).Count() > 1)
        {
            yield return Row(words.Text("periods.unit"), periods.Select(period => words.Of("unit_names", period.Unit)));
        }

        if (periods.Any(static period => period.Status != PeriodStatus.Final))
        {
            yield return Row(words.Text("periods.status"), periods.Select(period => words.Of("period_statuses", period.Status)));
        }
    }

    private static View Row(string label, IEnumerable<string> cells) => new() { { "label", label }, { "cells", cells } };

    /// <summary>Of the figures that only earlier periods have, each once.</summary>
    private static IEnumerable<View> Definitions(IEnumerable<FigureLine> figures, Period shown, Edition edition) =>
        figures
            .ExceptBy(Figures.Given(shown, edition.Words).Select(static figure => figure.Name), static figure => figure.Name)
            .Where(figure => figure.Definition(edition) is not null)
            .Select(figure => Figures.ViewOf(figure, edition));

    /// <summary>Whether there is more to say of it than its row in the table can.</summary>
    private static bool NeedsWords(Period period) =>
        period.Note is not null || period.RevisionNote is not null || period.Unit != PeriodUnit.Persons;

    private static string Cell(FigureLine figure) => figure.Note is { } note ? $"{figure.Value} ({note})" : figure.Value;

    private static View About(Period period, Wording words) =>
        new()
        {
            { "period", period.Name.Value.InWords(words) },
            { "id", period.Name.Value.Anchor() },
            { "unit", words.Of("unit_names", period.Unit) },
            { "unit_note", words.Of("unit_notes", period.Unit) },
            { "settled", period.Status == PeriodStatus.Final },
            { "status", words.Of("period_statuses", period.Status) },
            { "status_note", words.Of("period_status_notes", period.Status) },
            { "revision_note", period.RevisionNote },
            { "note", period.Note is { } note ? new Prose(note, 4) : null },
        };
}
