using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The site's <c>koolitused.csv</c>: a row a programme and period with every figure, a qualified count with its sign.</summary>
internal static class ProgrammesTable
{
    private static readonly ColumnGroup<PeriodRow> _columns = new([
        PeriodColumns.Slug,
        PeriodColumns.Title,
        PeriodColumns.Period,
        new("seis", "programme.results.status", static row => row.Translations.Of("period_statuses", row.Period.Status)),
        PeriodColumns.Unit,
        .. Figure.Counts.Select(static figure => Given(figure, period => period[figure]?.Value.Written())),
        Given(Figure.Satisfaction, static period => period.Satisfaction is { } percent ? NumberFormat.Plain(percent) : null),
        new(
            "rahulolu_vastuseid",
            "programme.results.satisfaction_responses",
            static row => row.Period.SatisfactionResponses?.Written() ?? ""
        ),
        new(
            Figure.Institutions.Column!,
            "computed.institutions",
            static row => row.Period.Breakdown is { } breakdown ? NumberFormat.Plain(breakdown.Entries.Length) : ""
        ),
        new("uuendatud", "programme.updated", static row => DateFormat.ForMachines(row.Programme.Updated.Value)),
    ]);

    public static TableLayout<PeriodRow> Layout { get; } = new(_columns.In<PeriodRow>(_columns.CellsOf));

    public static Table Of(IEnumerable<Programme> programmes, Translations translations) =>
        Layout.Of(
            programmes.SelectMany(programme => programme.NewestFirst().Select(period => new PeriodRow(programme, period, translations)))
        );

    /// <param name="written">Null where the figure is not given.</param>
    private static Column<PeriodRow> Given(Figure figure, Func<Period, string?> written) =>
        new(figure.Column!, $"programme.results.{figure.Key}", row => written(row.Period) ?? "");
}
