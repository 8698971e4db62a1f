using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The subject of columns about a programme's period.</summary>
internal readonly record struct PeriodRow(Programme Programme, Period Period);

/// <summary>Columns about a period that several data files share.</summary>
internal static class PeriodColumns
{
    public static Column<PeriodRow> Slug { get; } =
        new("programm", ColumnType.Code, ProgrammesTable.SlugMeaning, static row => row.Programme.Slug) { IsRequired = true };

    public static Column<PeriodRow> Title { get; } =
        new("pealkiri", ColumnType.Text, ProgrammesTable.TitleMeaning, static row => row.Programme.Title) { IsRequired = true };

    public static Column<PeriodRow> Name { get; } =
        new(
            "periood",
            ColumnType.Code,
            "periood: aasta (2021), aastad (2021/2022), poolaasta (2021-H1), kvartal (2021-Q3), kuu (2021-11), kuud (2021-11/2022-02)"
                + " või algusaasta (2015/ on alates 2015. aastast)",
            static row => row.Period.Name.Value.Text
        )
        {
            IsRequired = true,
        };

    public static Column<PeriodRow> First { get; } =
        new("algus", ColumnType.Date, "esimene päev", static row => Cell.Of(row.Period.Name.Value.First));

    public static Column<PeriodRow> Last { get; } =
        new(
            "lopp",
            ColumnType.Date,
            "viimane päev; tühi, kui see on teadmata või lõppu ei ole",
            static row => Cell.Of(row.Period.Name.Value.LastDay)
        );

    public static Column<PeriodRow> Status { get; } =
        new("seis", ColumnType.Text, "kas perioodi arvud on lõplikud", static row => EnumKeys.Of(row.Period.Status))
        {
            Choices = Choices.Statuses,
            IsRequired = true,
        };

    public static Column<PeriodRow> Unit { get; } =
        new("uhik", ColumnType.Text, "mida loetakse; eri ühikuid ei saa kokku liita", static row => EnumKeys.Of(row.Period.Unit))
        {
            Choices = Choices.Units,
            IsRequired = true,
        };

    /// <summary>The period must have a breakdown.</summary>
    public static Column<PeriodRow> ParticipantsOf { get; } =
        new("naitaja", ColumnType.Text, "kelle arv jaguneb asutuste vahel", static row => EnumKeys.Of(row.Period.Breakdown!.Of))
        {
            Choices = Choices.Totals,
            IsRequired = true,
        };
}
