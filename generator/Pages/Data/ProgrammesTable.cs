using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The site's <c>koolitused.csv</c>: one row per programme and period with all figures. Inexact counts keep their sign.</summary>
internal static class ProgrammesTable
{
    private static readonly ColumnGroup<PeriodRow> _columns = new([
        PeriodColumns.Slug,
        PeriodColumns.Title,
        PeriodColumns.Period,
        new("seis", "programme.results.status", Status),
        PeriodColumns.Unit,
        .. Figure
            .Counts.Where(static figure => figure != Figure.Institutions)
            .Select(static figure => Given(figure, period => period[figure]?.Value.FormatInvariant())),
        Given(Figure.Satisfaction, static period => period.Satisfaction is { Value: var percent } ? NumberFormat.Invariant(percent) : null),
        new(
            "rahulolu_vastuseid",
            "programme.results.satisfaction_responses",
            static row => row.Period.SatisfactionResponses?.Value.FormatInvariant() ?? ""
        ),
        Given(Figure.Institutions, static period => period.Institutions?.FormatInvariant()),
        new("uuendatud", "programme.updated", static row => DateFormat.Iso(row.Programme.Updated.Value)),
    ]);

    public static TableLayout<PeriodRow> Layout { get; } = new(_columns.In<PeriodRow>(_columns.CellsOf));

    public static Table Of(IEnumerable<Programme> programmes, Translations translations) =>
        Layout.Of(
            programmes.SelectMany(programme => programme.NewestFirst().Select(period => new PeriodRow(programme, period, translations)))
        );

    private static string Status(PeriodRow row) => row.Period.HasFigures ? row.Translations.Of("period_statuses", row.Period.Status) : "";

    /// <param name="format">Returns null if the figure is not given.</param>
    private static Column<PeriodRow> Given(Figure figure, Func<Period, string?> format) =>
        new(figure.Column!, $"programme.results.{figure.Key}", row => format(row.Period) ?? "");
}
