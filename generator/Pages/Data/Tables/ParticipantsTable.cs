using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>osalejad.csv</c>, and the same for one programme: one row per period and institution, newest period first, then largest count first.
/// </summary>
internal static class ParticipantsTable
{
    private static readonly ColumnGroup<PeriodRow> _period = new(
        PeriodColumns.Slug,
        PeriodColumns.Name,
        PeriodColumns.First,
        PeriodColumns.Last,
        PeriodColumns.Status,
        PeriodColumns.Unit,
        PeriodColumns.ParticipantsOf
    );

    public static ColumnGroup<Institution> InstitutionGroup { get; } = new(InstitutionsTable.Id, InstitutionsTable.Name);

    public static TableLayout<Row> Layout { get; } =
        new(
            _period.In<Row>(static row => row.Period),
            InstitutionGroup.In<Row>(static row => row.Institution.CsvCells),
            CellPool.CountColumn.In<Row>(static row => row.Count)
        );

    private static TableLayout<Row> OfSample { get; } = Layout.OfSample();

    public static Table Of(SiteContext context) => Of([.. context.ProgrammesWithoutSamples], Layout, context);

    public static Table Of(Programme programme, SiteContext context) => Of([programme], programme.Sample ? OfSample : Layout, context);

    private static Table Of(IReadOnlyList<Programme> programmes, TableLayout<Row> layout, SiteContext context) =>
        layout.Of(
            programmes.Sum(static programme => programme.Results.Sum(static period => period.Breakdown?.Entries.Length ?? 0)),
            programmes.SelectMany(programme => Rows(programme, context))
        );

    private static IEnumerable<Row> Rows(Programme programme, SiteContext context)
    {
        foreach (var (period, breakdown) in programme.WithBreakdown())
        {
            var cells = _period.CellsOf(new PeriodRow(programme, period));
            foreach (var (institution, count) in context.Directory.LargestFirst(breakdown))
            {
                yield return new Row(cells, institution, context.Cells.Count(count));
            }
        }
    }

    internal readonly record struct Row(Cells Period, InstitutionRow Institution, Cells Count);
}
