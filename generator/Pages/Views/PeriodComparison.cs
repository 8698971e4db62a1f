using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>All periods of a programme side by side, with what the table cannot show of the earlier ones.</summary>
internal static class PeriodComparison
{
    public static View Make(Period newest, ImmutableArray<Period> earlier, SheetChanges changes, SiteContext context)
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
            { "notes", earlier.Where(NeedsNote).Select(period => Results.PeriodView(period, translations)) },
            {
                "table",
                ComparisonTable.Make(
                    [.. names],
                    [.. FigureRows(periods, lines, isMixed, grouped, changes, translations), .. KindRows(periods, isMixed, translations)],
                    translations
                )
            },
        };
    }

    /// <param name="isMixed">Of periods of different units, the label of a row names no unit, and each cell its own.</param>
    private static IEnumerable<ComparisonRow> FigureRows(
        Period[] periods,
        ImmutableArray<FigureLine>[] lines,
        bool isMixed,
        bool grouped,
        SheetChanges changes,
        Translations translations
    )
    {
        return from figure in Figure.All
            where lines.Any(given => given.Any(line => line.Figure == figure))
            select new ComparisonRow(
                !isMixed ? translations.LabelOf(figure, periods[0].Unit)
                    : figure.IsInUnits ? translations.Of("figures_of_units", figure.Key)
                    : translations.Of("figures", figure.Key),
                [.. periods.Zip(lines, (period, given) => CellOf(figure, period, given))]
            );

        ComparisonCell CellOf(Figure figure, Period period, ImmutableArray<FigureLine> given) =>
            given.FirstOrDefault(line => line.Figure == figure) is not { } line
                ? new ComparisonCell(translations.Text("figure_texts.unknown"))
                : new ComparisonCell(
                    isMixed && figure.IsInUnits
                        ? period[figure]!.Value.Value.FormatWithNoun(figure, period.Unit, translations, grouped)
                        : Text(line),
                    changes.HrefOf(period, figure)
                );
    }

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

    private static ComparisonRow Row(string label, IEnumerable<string> cells) =>
        new(label, [.. cells.Select(static cell => new ComparisonCell(cell))]);

    /// <summary>Definitions of figures that only earlier periods have, without duplicates.</summary>
    private static IEnumerable<View> Definitions(IEnumerable<FigureLine> lines, Period shown, SiteContext context) =>
        lines
            .ExceptBy(Figures.Given(shown, context.Translations).Select(static line => line.Figure), static line => line.Figure)
            .Where(line => context.Definition(line.Figure) is not null)
            .Select(line => Figures.ViewOf(line, context));

    /// <summary>Whether the table cannot show everything about the period.</summary>
    private static bool NeedsNote(Period period) =>
        period is not { Note: null, RevisionNote: null, Unit: PeriodUnit.Persons, OtherFigures.Length: 0 };

    private static string Text(FigureLine line) => line.Note is { } note ? $"{line.Value} ({note})" : line.Value;
}
