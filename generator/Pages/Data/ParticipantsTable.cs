using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>osalejad.csv</c>: one row per period and institution, newest period first.</summary>
internal static class ParticipantsTable
{
    private static readonly ColumnGroup<PeriodRow> _period = new(PeriodColumns.Slug, PeriodColumns.Period, PeriodColumns.Unit);

    public static ColumnGroup<InstitutionRow> InstitutionGroup { get; } =
        new(
            new("asutuse_id", "institutions.id", static row => row.Institution.Id.Value),
            new("asutus", "institutions.name", static row => row.Institution.Name),
            new("liik", "institutions.kind", static row => row.KindName),
            new("maakond", "institutions.county", static row => row.Institution.County ?? ""),
            new("ehak", "institutions.ehak", static row => row.Institution.Ehak ?? ""),
            new("registrikood", "institutions.registry_code", static row => row.Institution.RegistryCode ?? "")
        );

    public static TableLayout<Row> Layout { get; } =
        new(
            _period.In<Row>(static row => row.Period),
            InstitutionGroup.In<Row>(static row => row.Institution.CsvCells),
            CellPool.CountColumn.In<Row>(static row => row.Count),
            PeriodColumns.ParticipantsOf.In<Row>(static row => row.ParticipantsOf)
        );

    public static Table Of(IEnumerable<Programme> programmes, SiteContext context) =>
        Layout.Of(programmes.SelectMany(programme => Rows(programme, context)));

    private static IEnumerable<Row> Rows(Programme programme, SiteContext context)
    {
        foreach (var (period, breakdown) in programme.WithBreakdown())
        {
            var subject = new PeriodRow(programme, period, context.Translations);
            var (cells, participantsOf) = (_period.CellsOf(subject), PeriodColumns.ParticipantsOf.CellsOf(subject));
            foreach (var (institution, count) in context.Directory.LargestFirst(breakdown))
            {
                yield return new Row(cells, institution, context.Cells.Count(count), participantsOf);
            }
        }
    }

    internal readonly record struct Row(Cells Period, InstitutionRow Institution, Cells Count, Cells ParticipantsOf);
}
