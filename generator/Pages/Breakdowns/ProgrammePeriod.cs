using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>
/// The values that all table rows about a programme's period share; the period has a breakdown. There are hundreds of thousands of such
/// rows, so each value is formatted once, on first use.
/// </summary>
internal sealed class ProgrammePeriod(Programme programme, Period period, Breakdown breakdown, Translations translations, TextPool texts)
{
    public Programme Programme => programme;

    public PeriodUnit Unit { get; } = period.Unit;

    /// <summary>The figure that the breakdown splits up.</summary>
    public Figure Figure { get; } = breakdown.Figure;

    /// <summary>The number of participants from all institutions.</summary>
    public long Participants { get; } = breakdown.Total;

    public SharedText Title => field ??= programme.Title;

    /// <summary>Link from a page of an institution; the same from the first pages of all, and from all of their later pages.</summary>
    public SharedText HrefFrom(PageLocation page) => page.Path.AsSpan().Count('/') == FirstPage.AsSpan().Count('/') ? Href : HrefFromLater;

    private SharedText Href => field ??= Links.From(FirstPage, Addresses.Programme(programme.Slug));

    private SharedText HrefFromLater => field ??= Links.From(Addresses.Part(FirstPage, 2), Addresses.Programme(programme.Slug));

    private static string FirstPage { get; } = Addresses.Institution("x");

    public SharedText PeriodText => field ??= texts.Of(period.Name.Value.Format(translations));

    /// <summary>Formats a count with its noun, in a column where a number is <paramref name="grouped"/> or none.</summary>
    public NumberTexts CountTexts(bool grouped) => translations.Counted(breakdown.Figure, period.Unit, grouped);

    public SharedText ParticipantsOfText => field ??= texts.Of(translations.Of($"counted_names.{breakdown.Figure.Key}", period.Unit));

    public Cells CsvCells => field ??= ParticipationsTable.PeriodGroup.CellsOf(new PeriodRow(programme, period));
}
