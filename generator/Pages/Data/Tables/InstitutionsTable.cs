using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>asutused.csv</c>: one row per institution that <see cref="ParticipantsTable"/> names.</summary>
internal static class InstitutionsTable
{
    public static Column<Institution> Id { get; } =
        new("asutus", ColumnType.Code, "asutuse tunnus, mis on ka asutuse lehe aadressi osa", static each => each.Id.Value)
        {
            IsRequired = true,
        };

    public static Column<Institution> Name { get; } =
        new("asutuse_nimi", ColumnType.Text, "asutuse nimi", static each => each.Name) { IsRequired = true };

    private static readonly ColumnGroup<Institution> _columns = new(
        Id,
        Name,
        new Column<Institution>("liik", ColumnType.Text, "asutuse liik", static each => EnumKeys.Of(each.Kind))
        {
            Choices = Choices.Kinds,
            IsRequired = true,
        },
        new("maakond", ColumnType.Text, "maakond, kus asutus on", static each => each.County ?? ""),
        new(
            "ehak",
            ColumnType.Code,
            "omavalitsuse kood Eesti haldus- ja asustusjaotuse klassifikaatoris, neli numbrit",
            static each => each.Ehak ?? ""
        ),
        new("registrikood", ColumnType.Code, "registrikood, kaheksa numbrit", static each => each.RegistryCode ?? ""),
        new("veebileht", ColumnType.Address, "asutuse veebileht", static each => Cell.Of(each.Url))
    );

    public static TableLayout<Institution> Layout { get; } = new(_columns.In<Institution>(_columns.CellsOf));

    public static Table Of(SiteContext context)
    {
        Institution[] institutions =
        [
            .. context.Directory.Institutions.Where(each =>
                context.Breakdowns.PeriodsOf(each).Any(static period => !period.Programme.Sample)
            ),
        ];
        return Layout.Of(institutions.Length, institutions);
    }
}
