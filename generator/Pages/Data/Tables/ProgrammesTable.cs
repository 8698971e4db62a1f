using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>programmid.csv</c>: one row per programme.</summary>
internal static class ProgrammesTable
{
    public const string SlugMeaning = "koolitusprogrammi tunnus, mis on ka faktilehe aadressi osa";
    public const string TitleMeaning = "koolitusprogrammi pealkiri";

    private static readonly ColumnGroup<Row> _columns = new(
        new Column<Row>("programm", ColumnType.Code, SlugMeaning, static row => row.Programme.Slug) { IsRequired = true },
        new Column<Row>("pealkiri", ColumnType.Text, TitleMeaning, static row => row.Programme.Title) { IsRequired = true },
        new("kokkuvote", ColumnType.Text, "millest programm räägib, lühidalt", static row => row.Context.DescriptionOf(row.Programme)),
        new(
            "teemad",
            ColumnType.Text,
            "teemad, nende vahel on semikoolon",
            static row => string.Join("; ", row.Context.ThemesOf(row.Programme))
        ),
        new("algus", ColumnType.Date, "programmi esimene päev, kui see on teada", static row => Cell.Of(row.Programme.Duration?.First)),
        new("lopp", ColumnType.Date, "programmi viimane päev, kui see on teada", static row => Cell.Of(row.Programme.Duration?.LastDay)),
        new("lopetatud", ColumnType.Boolean, "kas rohkem koolitusi ei tule", static row => Cell.Of(row.Programme.Ended))
        {
            IsRequired = true,
        },
        new("paevi", ColumnType.Number, "mitu päeva koolitus kestab", static row => Cell.Of(row.Programme.Volume?.Days)) { Unit = "päev" },
        new(
            "akadeemilisi_tunde",
            ColumnType.Number,
            "mitu akadeemilist tundi koolitus kestab",
            static row => Cell.Of(row.Programme.Volume?.AcademicHours)
        )
        {
            Unit = "akadeemiline tund",
        },
        new("tasu", ColumnType.Number, "osalemise hind; 0 on tasuta", static row => Cell.Of(row.Programme.Fee?.Amount)) { Unit = "euro" },
        new("eelarve", ColumnType.Number, "programmi eelarve", static row => Cell.Of(row.Programme.Budget)) { Unit = "euro" },
        new("uuendatud", ColumnType.Date, "millal faktilehte viimati uuendati", static row => Cell.Of(row.Programme.Updated.Value))
        {
            IsRequired = true,
        },
        new(
            "faktileht",
            ColumnType.Address,
            "faktilehe aadress",
            static row => row.Context.Absolute(Addresses.Programme(row.Programme.Slug))
        )
        {
            IsRequired = true,
        }
    );

    public static TableLayout<Row> Layout { get; } = new(_columns.In<Row>(_columns.CellsOf));

    public static Table Of(SiteContext context)
    {
        Programme[] programmes = [.. context.ProgrammesWithoutSamples];
        return Layout.Of(programmes.Length, programmes.Select(programme => new Row(programme, context)));
    }

    internal readonly record struct Row(Programme Programme, SiteContext Context);
}
