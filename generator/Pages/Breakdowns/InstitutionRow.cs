using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>
/// An institution as breakdowns list it. What is the same in every such row is made once, and lies side by side: each row asks.
/// </summary>
/// <param name="rank">Its place among all institutions by name.</param>
internal sealed class InstitutionRow(Institution institution, int rank, County county, Translations translations)
{
    public Institution Institution => institution;

    public int Rank => rank;

    public County County => county;

    public InstitutionKind Kind { get; } = institution.Kind;

    public SharedText Name { get; } = institution.Name;

    public SharedText? CountyName { get; } = county.Name is null ? null : county.Label;

    /// <summary>The link to it from a programme's page: the same from each.</summary>
    public SharedText Href { get; } = Links.From(Addresses.Programme("x"), Addresses.Institution(institution.Id.Value));

    /// <summary>What data files say of it; the kind in words.</summary>
    public Cells InData =>
        field ??= new Cells(
            institution.Id.Value,
            institution.Name,
            translations.Of("institution_kinds", institution.Kind),
            institution.County ?? "",
            institution.Ehak ?? "",
            institution.RegistryCode ?? ""
        );

    private bool IsSample { get; } = institution.Sample;

    /// <param name="sample">Whether an invented one is meant.</param>
    public bool IsMunicipality(bool sample) => Kind == InstitutionKind.Municipality && IsSample == sample;
}
