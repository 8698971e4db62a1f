using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>ajakava.csv</c>: one row per session, and per day of a session on separate days.</summary>
internal static class SessionsTable
{
    private static readonly ImmutableArray<Choice> _precisions =
    [
        new("time", "päev ja kellaaeg on teada"),
        new("day", "päev on teada"),
        new("month", "ainult kuu on teada: algus on kuu esimene ja lõpp viimane päev"),
    ];

    private static readonly ColumnGroup<Row> _columns = new(
        new Column<Row>("programm", ColumnType.Code, ProgrammesTable.SlugMeaning, static row => row.Programme.Slug) { IsRequired = true },
        new Column<Row>("jrk", ColumnType.Integer, "mitmes koolituskord faktilehe järgi", static row => Cell.Of(row.Number))
        {
            IsRequired = true,
        },
        new Column<Row>(
            "osa",
            ColumnType.Integer,
            "mitmes päev, kui koolitus toimub eri päevadel; muidu 1",
            static row => Cell.Of(row.Part)
        )
        {
            IsRequired = true,
        },
        new("koolitus", ColumnType.Text, "koolituskorra pealkiri", static row => row.Session.Title ?? ""),
        new("moodul", ColumnType.Text, "programmi moodul", static row => row.Session.Module?.Value ?? ""),
        new("ryhm", ColumnType.Text, "rühm", static row => row.Session.Group ?? ""),
        new("algus", ColumnType.Date, "esimene päev; tühi, kui teada on ainult aastaaeg", static row => Cell.Of(row.First?.Day)),
        new("algus_kell", ColumnType.Time, "mis kell algab, Eesti aja järgi", static row => Cell.Of(row.First?.Time)),
        new("lopp", ColumnType.Date, "viimane päev", static row => Cell.Of(row.Last?.LastDay)),
        new("lopp_kell", ColumnType.Time, "mis kell lõpeb, Eesti aja järgi", static row => Cell.Of(row.Last?.Time)),
        new("aja_tapsus", ColumnType.Text, "mis toimumise ajast on teada", static row => PrecisionOf(row)) { Choices = _precisions },
        new(
            "aeg_sonades",
            ColumnType.Text,
            "toimumise aeg sõnadega, kui see on nii kirja pandud",
            static row => row.Session.When?.Value ?? ""
        ),
        new("koht", ColumnType.Text, "toimumise koht; tühi, kui see täpsustub", static row => row.Session.Place ?? ""),
        new("maakond", ColumnType.Text, "maakond, kus koolitus toimub", static row => row.Session.County ?? ""),
        new("viis", ColumnType.Text, "kus osaletakse", static row => row.Session.Mode is { } mode ? EnumKeys.Of(mode) : "")
        {
            Choices = Choices.Modes,
        },
        new("kohti", ColumnType.Integer, "kui palju osalejaid mahub", static row => Cell.Of(row.Session.Seats)),
        new("registreerimine", ColumnType.Address, "veebiaadress, kus saab registreeruda", static row => Cell.Of(row.Session.Registration)),
        new Column<Row>("jaab_ara", ColumnType.Boolean, "kas koolitus jääb või jäi ära", static row => Cell.Of(row.Session.Cancelled))
        {
            IsRequired = true,
        }
    );

    public static TableLayout<Row> Layout { get; } = new(_columns.In<Row>(_columns.CellsOf));

    public static Table Of(SiteContext context)
    {
        Row[] rows = [.. context.ProgrammesWithoutSamples.SelectMany(RowsOf)];
        return Layout.Of(rows.Length, rows);
    }

    private static IEnumerable<Row> RowsOf(Programme programme) =>
        (programme.Schedule?.Sessions ?? []).SelectMany(
            (session, at) =>
                session.Dates.IsEmpty
                    ? [new Row(programme, session, at + 1, 1, session.Start?.Value, EndOf(session))]
                    : session.Dates.Select(
                        (day, part) =>
                            new Row(programme, session, at + 1, part + 1, day.Value.Start, new Moment(day.Value.Day, day.Value.To))
                    )
        );

    /// <summary>A session without an end is over on the day on which it begins, at an hour that is unknown.</summary>
    private static Moment? EndOf(Session session) =>
        session.End?.Value ?? (session.Start is { Value: var start } ? start with { Time = null } : null);

    private static string PrecisionOf(Row row) =>
        row switch
        {
            { First: null } => "",
            { First.MonthOnly: true } or { Last.MonthOnly: true } => "month",
            { First.Time: not null } => "time",
            _ => "day",
        };

    internal readonly record struct Row(Programme Programme, Session Session, int Number, int Part, Moment? First, Moment? Last);
}
