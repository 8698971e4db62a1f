using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>
/// What a page says to machines, in the words of <see href="https://schema.org/">schema.org</see>. It repeats what people read on the
/// same page and adds nothing to it.
/// </summary>
internal static class Schema
{
    public static JsonObject Document(params ReadOnlySpan<JsonObject> things) => Json.Object()
        .With("@context", "https://schema.org")
        .With("@graph", new JsonArray([.. things]));

    public static JsonObject Thing(string type) => Json.Object().With("@type", type);

    public static JsonObject Publisher(Site site) => Thing("Organization")
        .With("name", site.Publisher.Name)
        .With("identifier", site.Publisher.RegistryCode)
        .With("url", site.Publisher.Url);

    /// <summary>Open data that is published beside a page.</summary>
    /// <param name="files">Their media types and paths.</param>
    public static JsonObject Dataset(string name, string description, Edition edition, params ReadOnlySpan<(string MediaType, string Path)> files) =>
        Thing("Dataset")
            .With("name", name)
            .With("description", description)
            .With("license", edition.Site.Licence.Url)
            .With("isAccessibleForFree", true)
            .With("creator", Publisher(edition.Site))
            .With("distribution", Json.List(files.ToArray(), file => Thing("DataDownload").With("encodingFormat", file.MediaType).With("contentUrl", edition.Absolute(file.Path))));
}
