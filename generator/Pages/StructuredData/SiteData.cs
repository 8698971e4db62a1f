using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>The site as a whole, its data as a catalogue, and an institution.</summary>
internal static class SiteData
{
    public static WriteJson Of(Edition edition) =>
        Schema.Document(json =>
            json.WithType("WebSite")
                .With("name", edition.Site.Title)
                .With("description", edition.Site.Description)
                .With("url", edition.Absolute(Addresses.Home))
                .With("inLanguage", edition.Site.Language.Value)
                .With("publisher", Schema.Publisher(edition.Site))
        );

    public static WriteJson Catalogue(Edition edition)
    {
        var words = edition.Words;
        WriteJson[] datasets =
        [
            Schema.Dataset("koolitused.csv", words.Text("data.all_programmes"), edition, ("text/csv", Addresses.AllProgrammesCsv)),
            Schema.Dataset("osalejad.csv", words.Text("data.all_participants"), edition, ("text/csv", Addresses.AllParticipantsCsv)),
        ];
        return Schema.Document(json =>
            json.WithType("DataCatalog")
                .With("name", words.Text("data.title"))
                .With("description", words.Text("data.intro"))
                .With("url", edition.Absolute(Addresses.Data))
                .With("license", edition.Site.Licence.Url)
                .With("publisher", Schema.Publisher(edition.Site))
                .WithAll("dataset", datasets, static dataset => dataset)
        );
    }

    public static WriteJson Of(Institution institution) =>
        Schema.Document(json =>
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
