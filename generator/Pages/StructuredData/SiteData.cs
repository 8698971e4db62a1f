using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>Structured data of the site, its data catalogue and its institutions.</summary>
internal static class SiteData
{
    /// <summary>The site and the programmes that its home page lists.</summary>
    public static WriteJson Of(Programme[] programmes, SiteContext context)
    {
        WriteJson site = json =>
            json.WithType("WebSite")
                .With("name", context.Site.Title)
                .With("description", context.Site.Description)
                .With("url", context.Absolute(Addresses.Home))
                .With("inLanguage", context.Site.Language.Value)
                .With("publisher", SchemaOrg.Publisher(context.Site));
        return programmes.Length == 0 ? SchemaOrg.Document(site) : SchemaOrg.Document(site, List(programmes, context));
    }

    private static WriteJson List(Programme[] programmes, SiteContext context) =>
        json =>
            json.WithType("ItemList")
                .With("numberOfItems", programmes.Length)
                .WithAll(
                    "itemListElement",
                    [.. programmes.Select((programme, at) => (programme, at + 1))],
                    each => Item(each.Item1, each.Item2, context)
                );

    private static WriteJson Item(Programme programme, int position, SiteContext context) =>
        json =>
            json.WithType("ListItem")
                .With("position", position)
                .With("url", context.Absolute(Addresses.Programme(programme.Slug)))
                .With("name", programme.Title);

    /// <summary>The page of the data is the catalogue of its one dataset.</summary>
    public static WriteJson Catalogue(SiteContext context)
    {
        var translations = context.Translations;
        return SchemaOrg.Document(
            json =>
                json.WithType("DataCatalog")
                    .With("name", translations.Text("data.title"))
                    .With("description", translations.Text("data.intro"))
                    .With("url", context.Absolute(Addresses.Data))
                    .WithLicence(context.Site.Licence)
                    .With("publisher", SchemaOrg.Publisher(context.Site))
                    .With("dataset", dataset => dataset.With("@id", ReleaseData.IdOf(context))),
            ReleaseData.Of(context)
        );
    }

    public static WriteJson Of(Institution institution) =>
        SchemaOrg.Document(json =>
            json.WithType(Type(institution.Kind))
                .With("name", institution.Name)
                .With("identifier", institution.RegistryCode)
                .With("address", institution.County)
                .With("url", institution.Url)
        );

    private static string Type(InstitutionKind kind) =>
        kind switch
        {
            InstitutionKind.Municipality or InstitutionKind.Ministry or InstitutionKind.Agency => "GovernmentOrganization",
            InstitutionKind.Education => "EducationalOrganization",
            InstitutionKind.Company => "Corporation",
            _ => "Organization",
        };
}
