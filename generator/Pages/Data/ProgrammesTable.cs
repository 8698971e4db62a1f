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

    public static Table Of(IEnumerable<Programme> programmes, Translations translations) =>
        new(Columns, programmes.SelectMany(programme => Rows(programme, translations)));

    private static IEnumerable<ImmutableArray<Cells>> Rows(Programme programme, Translations translations) =>
        programme.NewestFirst().Select(period => Row(programme, period, translations));

    private static ImmutableArray<Cells> Row(Programme programme, Period period, Translations translations) =>
        [
            programme.Slug,
            programme.Title,
            period.Name.Value.Text,
            translations.Of("period_statuses", period.Status),
            translations.Of("unit_names", period.Unit),
            .. Figure.Counts.Select(figure => (Cells)(period[figure]?.Value.Written() ?? "")),
            period.Satisfaction is { } percent ? NumberFormat.Plain(percent) : "",
            period.SatisfactionResponses?.Written() ?? "",
            period.Breakdown is { } breakdown ? NumberFormat.Plain(breakdown.Entries.Length) : "",
            DateFormat.ForMachines(programme.Updated.Value),
        ];
}
