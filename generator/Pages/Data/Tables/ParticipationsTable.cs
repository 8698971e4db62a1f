using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>koolitused-….csv</c> of an institution: one row per programme and period.</summary>
internal static class ParticipationsTable
{
    public static ColumnGroup<PeriodRow> PeriodGroup { get; } =
        new(
            PeriodColumns.Slug,
            PeriodColumns.Title,
            PeriodColumns.Name,
            PeriodColumns.First,
            PeriodColumns.Last,
            PeriodColumns.Status,
            PeriodColumns.Unit,
            PeriodColumns.ParticipantsOf
        );

    public static TableLayout<Row> Layout { get; } =
        new(
            ParticipantsTable.InstitutionGroup.In<Row>(static row => row.Institution),
            PeriodGroup.In<Row>(static row => row.Period.CsvCells),
            CellPool.CountColumn.In<Row>(static row => row.Count),
            CellPool.ShareColumn.In<Row>(static row => row.Share)
        );

    private static TableLayout<Row> OfSample { get; } = Layout.OfSample();

    public static Table Of(Institution institution, SiteContext context)
    {
        var cells = ParticipantsTable.InstitutionGroup.CellsOf(institution);
        PeriodCount[] periods = [.. context.InstitutionTotals.PeriodsOf(institution)];
        return (institution.Sample ? OfSample : Layout).Of(
            periods.Length,
            periods.Select(each => new Row(cells, each.Period, context.Cells.Count(each.Count), context.Cells.Share(each.Share)))
        );
    }

    /// <summary>Whether the file would have a row. Invented programmes are in the files of invented institutions only.</summary>
    public static bool HasRows(Institution institution, SiteContext context) => context.InstitutionTotals.PeriodsOf(institution).Any();

    internal readonly record struct Row(Cells Institution, ProgrammePeriod Period, Cells Count, Cells Share);
}
