using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>Structured data of the site, its data catalogue and its institutions.</summary>
internal static class SiteData
{
    public static WriteJson Of(SiteContext context) =>
        SchemaOrg.Document(json =>
            json.WithType("WebSite")
                .With("name", context.Site.Title)
                .With("description", context.Site.Description)
                .With("url", context.Absolute(Addresses.Home))
                .With("inLanguage", context.Site.Language.Value)
                .With("publisher", SchemaOrg.Publisher(context.Site))
        );

    public static WriteJson Catalogue(SiteContext context)
    {
        var translations = context.Translations;
        WriteJson[] datasets =
        [
            .. ReleaseTable.All.Select(table =>
                SchemaOrg.Dataset(table.File.Title, table.File.Description, context, (table.File.MediaType, table.File.Path))
            ),
        ];
        return SchemaOrg.Document(json =>
            json.WithType("DataCatalog")
                .With("name", translations.Text("data.title"))
                .With("description", translations.Text("data.intro"))
                .With("url", context.Absolute(Addresses.Data))
                .WithLicence(context.Site.Licence)
                .With("publisher", SchemaOrg.Publisher(context.Site))
                .WithAll("dataset", datasets, static dataset => dataset)
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
