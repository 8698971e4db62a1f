using System.Text.Json;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>
/// Structured data in the vocabulary of <see href="https://schema.org/">schema.org</see>. Repeats what the page shows and adds nothing.
/// </summary>
internal static class SchemaOrg
{
    private const string Contents = "Koolitusprogrammi andmed: kirjeldus, ajakava, arvud perioodide kaupa ja osalejad asutuste kaupa.";

    /// <summary>Search engines take 50 to 5,000 characters for the description of a dataset; this leaves room for a sentence.</summary>
    private const int MaxDescription = 4000;

    public static WriteJson Document(params IReadOnlyList<WriteJson> things) =>
        json => json.With("@context", "https://schema.org").WithAll("@graph", things, static thing => thing);

    public static Utf8JsonWriter WithType(this Utf8JsonWriter json, string type) => json.With("@type", type);

    public static WriteJson Publisher(Site site) =>
        json =>
            json.WithType(site.Publisher.IsPublicSector ? "GovernmentOrganization" : "Organization")
                .With("name", site.Publisher.Name)
                .With("identifier", site.Publisher.RegistryCode)
                .With("url", site.Publisher.Url);

    /// <summary>Search engines take a URL, and more if there is a name that programs know.</summary>
    public static Utf8JsonWriter WithLicence(this Utf8JsonWriter json, Licence licence) =>
        licence.Id is null
            ? json.With("license", licence.Url)
            : json.With(
                "license",
                work =>
                    work.WithType("CreativeWork")
                        .With("name", licence.Name)
                        .With("url", licence.Url)
                        .With("identifier", licence.Id)
                        .With("sameAs", "https://spdx.org/licenses/" + licence.Id)
            );

    /// <summary>The description of a dataset, which no search engine cuts.</summary>
    public static string DatasetDescription(string text) => text.Length > MaxDescription ? Excerpt.Of(text) : text;

    /// <summary>The data files of a page.</summary>
    /// <param name="files">Media types and paths.</param>
    public static WriteJson Dataset(
        string name,
        string description,
        SiteContext context,
        params IReadOnlyList<(string MediaType, string Path)> files
    ) =>
        json =>
            json.WithType("Dataset")
                .With("name", name)
                .With("description", $"{DatasetDescription(description)} {Contents}")
                .WithLicence(context.Site.Licence)
                .With("isAccessibleForFree", true)
                .With("creator", Publisher(context.Site))
                .WithAll("distribution", files, file => Download(file.MediaType, context.Absolute(file.Path)));

    private static WriteJson Download(string mediaType, string address) =>
        json => json.WithType("DataDownload").With("encodingFormat", mediaType).With("contentUrl", address);
}
