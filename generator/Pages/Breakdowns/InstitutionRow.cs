using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>The values that all table rows about an institution share, on pages and in data files; formatted once.</summary>
/// <param name="rank">Position among all institutions, sorted by name.</param>
internal sealed class InstitutionRow(Institution institution, int rank, County county, Translations translations)
{
    public Institution Institution => institution;

    public int Rank => rank;

    public County County => county;

    public InstitutionKind Kind { get; } = institution.Kind;

    public string KindName => translations.Of("institution_kinds", institution.Kind);

    /// <summary>Whether it stands for several institutions, which nobody may know; it has no page.</summary>
    public bool IsFold { get; } = institution.Id.Value == Institution.Others;

    public SharedText Name => field ??= IsFold ? translations.Text("breakdown.others") : institution.Name;

    public SharedText? CountyName { get; } = county.Name is null ? null : county.Label;

    /// <summary>The same from every fact sheet.</summary>
    public SharedText? HrefFrom(PageLocation page) =>
        IsFold ? null
        : page.Path.AsSpan().Count('/') == 2 ? HrefFromSheet
        : page.To(Addresses.Institution(institution.Id.Value));

    private SharedText HrefFromSheet { get; } = Links.From(Addresses.Programme("x"), Addresses.Institution(institution.Id.Value));

    public Cells CsvCells => field ??= ParticipantsTable.InstitutionGroup.CellsOf(institution);

    private bool IsSample { get; } = institution.Sample;

    /// <param name="sample">Whether to look for a sample instead of a real municipality.</param>
    public bool IsMunicipality(bool sample) => Kind == InstitutionKind.Municipality && IsSample == sample;
}
