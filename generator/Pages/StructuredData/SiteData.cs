using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>The site as a whole, its data as a catalogue, and an institution.</summary>
internal static class SiteData
{
    public static JsonObject Of(Edition edition) => Schema.Document(Schema.Thing("WebSite")
        .With("name", edition.Site.Title)
        .With("description", edition.Site.Description)
        .With("url", edition.Absolute(Addresses.Home))
        .With("inLanguage", edition.Site.Language.Value)
        .With("publisher", Schema.Publisher(edition.Site)));

    public static JsonObject Catalogue(Edition edition)
    {
        var words = edition.Words;
        return Schema.Document(Schema.Thing("DataCatalog")
            .With("name", words.Text("data.title"))
            .With("description", words.Text("data.intro"))
            .With("url", edition.Absolute(Addresses.Data))
            .With("license", edition.Site.Licence.Url)
            .With("publisher", Schema.Publisher(edition.Site))
            .With("dataset", new JsonArray(
                Schema.Dataset("koolitused.csv", words.Text("data.all_programmes"), edition, ("text/csv", Addresses.AllProgrammesCsv)),
                Schema.Dataset("osalejad.csv", words.Text("data.all_participants"), edition, ("text/csv", Addresses.AllParticipantsCsv)))));
    }

    public static JsonObject Of(Institution institution) => Schema.Document(Schema.Thing(Type(institution.Kind))
        .With("name", institution.Name)
        .With("identifier", institution.RegistryCode)
        .With("address", institution.County)
        .With("url", institution.Url));

    private static string Type(InstitutionKind kind) => kind switch
    {
        InstitutionKind.Municipality or InstitutionKind.Ministry or InstitutionKind.Agency => "GovernmentOrganization",
        InstitutionKind.Education => "EducationalOrganization",
        InstitutionKind.Company => "Corporation",
        _ => "Organization",
    };
}
