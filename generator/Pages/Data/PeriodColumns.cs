using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The subject of columns about a programme's period.</summary>
internal readonly record struct PeriodRow(Programme Programme, Period Period, Translations Translations);

/// <summary>Columns about a period that several data files share.</summary>
internal static class PeriodColumns
{
    public static Column<PeriodRow> Slug { get; } = new("programm", "programme.slug", static row => row.Programme.Slug);

    public static Column<PeriodRow> Title { get; } = new("pealkiri", "programme.title", static row => row.Programme.Title);

    public static Column<PeriodRow> Period { get; } = new("periood", "programme.results.period", static row => row.Period.Name.Value.Text);

    public static Column<PeriodRow> Unit { get; } =
        new("uhik", "programme.results.unit", static row => row.Translations.Of("unit_names", row.Period.Unit));

    /// <summary>The figure that the breakdown splits up; the period must have a breakdown.</summary>
    public static ColumnGroup<PeriodRow> ParticipantsOf { get; } =
        new(
            new Column<PeriodRow>(
                "mille_osa",
                "programme.results.participants_of",
                static row => row.Translations.Of("totals", row.Period.Breakdown!.Of)
            )
        );
}
