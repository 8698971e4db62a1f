using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Listings;

/// <summary>A list of institutions with an address of its own: all of them, or those of a kind or a county.</summary>
/// <param name="Path">The path of its first page.</param>
/// <param name="Institutions">By name; samples last.</param>
internal sealed record InstitutionListing(string Path, string Title, string Description, ImmutableArray<Institution> Institutions)
{
    /// <summary>The kind or county, as links name the list.</summary>
    public string Name { get; init; } = Title;

    /// <summary>Path of the list of programmes that belongs to it.</summary>
    public string? Programmes { get; init; }

    /// <summary>The full name of the county whose list it is.</summary>
    public string? County { get; init; }

    public bool IsOfAll => Path == Addresses.Institutions;

    public int Count { get; } = Institutions.Count(static institution => !institution.Sample);

    public IEnumerable<ListPage<Institution>> Pages => Paging.Pages(Path, Institutions);

    /// <inheritdoc cref="ProgrammeListing.IsIndexed"/>
    public bool IsIndexed(ListPage<Institution> page) =>
        (IsOfAll && page.Number == 1) || page.Items.Any(static institution => !institution.Sample);
}

/// <summary>All lists of institutions of the site.</summary>
internal sealed class InstitutionListings(SiteContext context)
{
    public InstitutionListing All { get; } =
        new(
            Addresses.Institutions,
            context.Translations.Text("institutions.title"),
            context.Translations.Text("institutions.intro"),
            SamplesLast(context.Institutions)
        );

    public ImmutableArray<InstitutionListing> ByKind { get; } =
    [
        .. from kind in context.Institutions.GroupBy(static each => each.Kind)
        orderby kind.Key
        let name = context.Translations.Of("institution_kinds_plural", kind.Key)
        select new InstitutionListing(
            Addresses.InstitutionsOfKind(kind.Key),
            name,
            context.Translations.Text("lists.institutions", ("name", name)),
            SamplesLast(kind)
        ),
    ];

    public ImmutableArray<InstitutionListing> ByCounty { get; } =
    [
        .. from county in context
            .Institutions.Where(static each => each.County is not null)
            .GroupBy(static each => each.County!)
            .OrderBy(static county => county.Key, Alphabet.Order)
        select new InstitutionListing(
            Addresses.InstitutionsOfCounty(county.Key),
            context.Translations.Text("lists.county_institutions", ("name", county.Key)),
            context.Translations.Text("lists.institutions", ("name", county.Key)),
            SamplesLast(county)
        )
        {
            Name = county.Key,
            County = county.Key,
            Programmes = Addresses.County(county.Key),
        },
    ];

    public IEnumerable<InstitutionListing> Every => [All, .. ByKind, .. ByCounty];

    private static ImmutableArray<Institution> SamplesLast(IEnumerable<Institution> institutions) =>
        [.. institutions.OrderBy(static institution => institution.Sample)];
}
