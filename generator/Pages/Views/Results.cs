using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>The figures of a programme: the newest period in full, the earlier ones in a table.</summary>
internal static class Results
{
    public static View? Make(Programme programme, Edition edition)
    {
        Period[] periods = [.. programme.NewestFirst()];
        return periods is not [var newest, .. var earlier] ? null : new View
        {
            { "newest", Newest(programme, newest, edition) },
            { "earlier", earlier.Length == 0 ? null : Earlier(earlier, mixed: periods.DistinctBy(static period => period.Unit).Count() > 1, shown: newest, edition) },
        };
    }

    private static View Newest(Programme programme, Period period, Edition edition)
    {
        var view = About(period, edition.Words);
        view.Add("figures", Figures.Given(period, edition.Words).Select(figure => Figures.ViewOf(figure, edition)));
        view.Add("computed", Figures.Computed(programme, period, edition).Select(figure => Figures.ViewOf(figure, edition)));
        return view;
    }

    /// <param name="mixed">Whether the programme's periods count different things.</param>
    /// <param name="shown">The newest period, whose figures stand above with their definitions.</param>
    private static View Earlier(IReadOnlyList<Period> periods, bool mixed, Period shown, Edition edition)
    {
        var words = edition.Words;
        var figures = periods.Select(period => Figures.Given(period, words)).ToArray();
        string[] columns = [.. Figures.Order.Where(name => figures.Any(given => given.Any(figure => figure.Name == name)))];
        return new View
        {
            { "columns", columns.Select(name => words.Text($"figures.{name}")) },
            { "with_unit", mixed },
            { "with_status", periods.Any(static period => period.Status != PeriodStatus.Final) },
            { "rows", periods.Zip(figures, (period, given) => Row(period, given, columns, words)) },
            { "definitions", Definitions(figures.SelectMany(static given => given), shown, edition) },
            { "notes", periods.Where(NeedsWords).Select(period => About(period, words)) },
        };
    }

    /// <summary>Of the figures that only earlier periods have, each once.</summary>
    private static IEnumerable<View> Definitions(IEnumerable<FigureLine> figures, Period shown, Edition edition) =>
        figures
            .ExceptBy(Figures.Given(shown, edition.Words).Select(static figure => figure.Name), static figure => figure.Name)
            .Where(figure => figure.Explains is { } explains && edition.Site.Definitions.ContainsKey(explains))
            .Select(figure => Figures.ViewOf(figure, edition));

    /// <summary>Whether there is more to say of it than its row in the table can.</summary>
    private static bool NeedsWords(Period period) => period.Note is not null || period.RevisionNote is not null || period.Unit != PeriodUnit.Persons;

    private static View Row(Period period, ImmutableArray<FigureLine> given, IEnumerable<string> columns, Wording words)
    {
        var view = About(period, words);
        view.Add("cells", columns.Select(name => given.FirstOrDefault(figure => figure.Name == name) is { } figure ? Cell(figure) : words.Text("figure_texts.unknown")));
        return view;
    }

    private static string Cell(FigureLine figure) => figure.Note is { } note ? $"{figure.Value} ({note})" : figure.Value;

    private static View About(Period period, Wording words) => new()
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
