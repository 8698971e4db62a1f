using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>tulemused.csv</c>: one row per programme and period with all figures, newest period first.</summary>
internal static class ResultsTable
{
    private static readonly ColumnGroup<PeriodRow> _columns = new([
        PeriodColumns.Slug,
        PeriodColumns.Name,
        PeriodColumns.First,
        PeriodColumns.Last,
        PeriodColumns.Status,
        PeriodColumns.Unit,
        .. Figure
            .Counts.Where(static figure => figure != Figure.Institutions)
            .SelectMany(static figure => OfFigure(figure, period => period[figure]?.Value)),
        .. OfFigure(Figure.Institutions, static period => period.Institutions),
        new(
            Figure.Satisfaction.Column!.Value.Name,
            ColumnType.Number,
            Figure.Satisfaction.Column.Value.Meaning,
            static row => Cell.Of(row.Period.Satisfaction?.Value)
        )
        {
            Unit = "protsent",
        },
        .. OfFigure(Figure.SatisfactionResponses, static period => period.SatisfactionResponses?.Value),
    ]);

    public static TableLayout<PeriodRow> Layout { get; } = new(_columns.In<PeriodRow>(_columns.CellsOf));

    private static TableLayout<PeriodRow> OfSample { get; } = Layout.OfSample();

    public static Table Of(SiteContext context) => Of(context.ProgrammesWithoutSamples, Layout);

    public static Table Of(Programme programme) => Of([programme], programme.Sample ? OfSample : Layout);

    private static Table Of(IEnumerable<Programme> programmes, TableLayout<PeriodRow> layout)
    {
        PeriodRow[] rows =
        [
            .. programmes.SelectMany(
                static programme => programme.NewestFirst(),
                static (programme, period) => new PeriodRow(programme, period)
            ),
        ];
        return layout.Of(rows.Length, rows);
    }

    /// <summary>The number, and beside it what it is if it is not exact, so that no cell needs reading as a sentence.</summary>
    private static IEnumerable<Column<PeriodRow>> OfFigure(Figure figure, Func<Period, Count?> count)
    {
        var (name, meaning) = figure.Column!.Value;
        return
        [
            new(name, ColumnType.Integer, meaning, row => Cell.Of(count(row.Period)?.Value)),
            new(
                name + "_tapsus",
                ColumnType.Text,
                $"kuidas arvu {name} mõista; tühi, kui arv on täpne või ei ole teada",
                row => Choices.CodeOf(count(row.Period)?.Qualifier)
            )
            {
                Choices = Choices.Precisions,
            },
        ];
    }
}
