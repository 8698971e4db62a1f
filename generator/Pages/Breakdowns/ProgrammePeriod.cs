using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>
/// A period of a programme, as every institution that took part in it lists it. What such rows say of it lies here side by side: there
/// are hundreds of thousands, and to look for it in the programme takes longer than to write it. What needs words is made where a row asks
/// for it.
/// </summary>
internal sealed class ProgrammePeriod(Programme programme, Period period, Breakdown breakdown, Translations translations, TextPool texts)
{
    public Programme Programme => programme;

    public PeriodUnit Unit { get; } = period.Unit;

    /// <summary>What the breakdown adds up to.</summary>
    public BreakdownTotal Of { get; } = breakdown.Of;

    public long Whole { get; } = breakdown.Total;

    public SharedText Title => field ??= programme.Title;

    /// <summary>The link to the programme from an institution's page: the same from each.</summary>
    public SharedText Href => field ??= Links.From(Addresses.Institution("x"), Addresses.Programme(programme.Slug));

    public SharedText Name => field ??= texts.Of(period.Name.Value.InWords(translations));

    public NumberTexts Units => field ??= translations.Numbers("units", period.Unit);

    public SharedText Total => field ??= texts.Of(translations.Of("totals", breakdown.Of));

    /// <summary>What data files say of it; the unit in words.</summary>
    public Cells InData =>
        field ??= new Cells(programme.Slug, programme.Title, period.Name.Value.Text, translations.Of("unit_names", period.Unit));
}
