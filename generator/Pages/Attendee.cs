using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An institution as breakdowns list it. What is the same in every such row is made once.</summary>
/// <param name="rank">Its place among all institutions by name.</param>
/// <param name="county">The number of its county in the <see cref="Register"/>.</param>
internal sealed class Attendee(Institution institution, int rank, int county)
{
    private Cells? _inData;

    public Institution Institution => institution;

    public int Rank => rank;

    public int County => county;

    /// <param name="sample">Whether an invented one is meant.</param>
    public bool IsMunicipality(bool sample) => institution.Kind == InstitutionKind.Municipality && institution.Sample == sample;

    /// <summary>The link to it from a programme's page: the same from each.</summary>
    public string Href { get; } = Links.From(Addresses.Programme("x"), Addresses.Institution(institution.Id.Value));

    /// <summary>What data files say of it; the kind in words.</summary>
    public Cells InData(Wording words) => _inData ??= new Cells(
        institution.Id.Value,
        institution.Name,
        words.Of("institution_kinds", institution.Kind),
        institution.County ?? "",
        institution.Ehak ?? "",
        institution.RegistryCode ?? "");
}
