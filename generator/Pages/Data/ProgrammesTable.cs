using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The site's <c>koolitused.csv</c>: a row a programme and period with every figure, a qualified count with its sign.</summary>
internal static class ProgrammesTable
{
    public static ImmutableArray<string> Columns { get; } =
    [
        "programm",
        "pealkiri",
        "periood",
        "seis",
        "uhik",
        "koolitusi_kavas",
        "koolitusi",
        "koolituspaevi",
        "registreerunuid",
        "labinuid",
        "katkestanuid",
        "loobunuid",
        "rahulolu_protsent",
        "rahulolu_vastuseid",
        "asutusi",
        "uuendatud",
    ];

    public static Table Of(IEnumerable<Programme> programmes, Wording words) =>
        new(Columns, programmes.SelectMany(programme => Rows(programme, words)));

    private static IEnumerable<ImmutableArray<Cells>> Rows(Programme programme, Wording words) =>
        programme.NewestFirst().Select(period => Row(programme, period, words));

    private static ImmutableArray<Cells> Row(Programme programme, Period period, Wording words) =>
        [
            programme.Slug,
            programme.Title,
            period.Name.Value.Text,
            words.Of("period_statuses", period.Status),
            words.Of("unit_names", period.Unit),
            .. PeriodCounts.Of(period).Select(static figure => (Cells)(figure.Count?.Written() ?? "")),
            period.Satisfaction is { } percent ? Amounts.Plain(percent) : "",
            period.SatisfactionResponses?.Written() ?? "",
            period.Breakdown is { } breakdown ? Amounts.Plain(breakdown.Entries.Length) : "",
            When.ForMachines(programme.Updated.Value),
        ];
}
