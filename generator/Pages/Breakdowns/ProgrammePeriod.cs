using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>
/// A period of a programme that has a breakdown, as the rows of its institutions show it. There are hundreds of thousands of such rows:
/// what they share is made once, when the first of them needs it.
/// </summary>
internal sealed class ProgrammePeriod(Programme programme, Period period, Breakdown breakdown, Translations translations, TextPool texts)
{
    public Programme Programme => programme;

    public PeriodUnit Unit { get; } = period.Unit;

    /// <summary>Whom the breakdown counts.</summary>
    public BreakdownTotal ParticipantsOf { get; } = breakdown.Of;

    /// <summary>How many they are, of all institutions.</summary>
    public long Participants { get; } = breakdown.Total;

    public SharedText Title => field ??= programme.Title;

    /// <summary>The link to the programme from an institution's page: the same from each.</summary>
    public SharedText Href => field ??= Links.From(Addresses.Institution("x"), Addresses.Programme(programme.Slug));

    public SharedText PeriodText => field ??= texts.Of(period.Name.Value.InWords(translations));

    /// <summary>A count with its unit.</summary>
    public NumberTexts CountTexts => field ??= translations.Numbers("units", period.Unit);

    public SharedText ParticipantsOfText => field ??= texts.Of(translations.Of("totals", breakdown.Of));

    public Cells CsvCells => field ??= InstitutionTable.PeriodGroup.CellsOf(new PeriodRow(programme, period, translations));

    public Cells ParticipantsOfCell => field ??= PeriodColumns.ParticipantsOf.CellsOf(new PeriodRow(programme, period, translations));
}
