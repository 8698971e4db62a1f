using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>
/// An institution, as its rows in breakdowns show it: on pages and in data files. What they share is made once.
/// </summary>
/// <param name="rank">Its position among all institutions by name.</param>
internal sealed class InstitutionRow(Institution institution, int rank, County county, Translations translations)
{
    public Institution Institution => institution;

    public int Rank => rank;

    public County County => county;

    public InstitutionKind Kind { get; } = institution.Kind;

    public string KindName => translations.Of("institution_kinds", institution.Kind);

    public SharedText Name { get; } = institution.Name;

    public SharedText? CountyName { get; } = county.Name is null ? null : county.Label;

    /// <summary>The link to it from a programme's page: the same from each.</summary>
    public SharedText Href { get; } = Links.From(Addresses.Programme("x"), Addresses.Institution(institution.Id.Value));

    public Cells CsvCells => field ??= ParticipantsTable.InstitutionGroup.CellsOf(this);

    private bool IsSample { get; } = institution.Sample;

    /// <param name="sample">Whether an invented one is meant.</param>
    public bool IsMunicipality(bool sample) => Kind == InstitutionKind.Municipality && IsSample == sample;
}
