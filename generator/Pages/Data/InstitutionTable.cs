using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>koolitused.csv</c> of an institution: one row per programme and period.</summary>
internal static class InstitutionTable
{
    public static ColumnGroup<PeriodRow> PeriodGroup { get; } =
        new(PeriodColumns.Slug, PeriodColumns.Title, PeriodColumns.Period, PeriodColumns.Unit);

    public static TableLayout<Row> Layout { get; } =
        new(
            PeriodGroup.In<Row>(static row => row.Period.CsvCells),
            CellPool.CountColumn.In<Row>(static row => row.Count),
            CellPool.ShareColumn.In<Row>(static row => row.Share),
            PeriodColumns.ParticipantsOf.In<Row>(static row => row.Period.ParticipantsOfCell)
        );

    public static Table Of(Institution institution, SiteContext context) =>
        Layout.Of(
            context
                .Breakdowns.PeriodsOf(institution)
                .Select(each => new Row(each.Period, context.Cells.Count(each.Count), context.Cells.Share(each.Share)))
        );

    internal readonly record struct Row(ProgrammePeriod Period, Cells Count, Cells Share);
}
