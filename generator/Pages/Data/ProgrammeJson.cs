using System.Text.Json;
using SiteGen.Content.Keys;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>andmed.json</c>: the origin of the data, then the programme with the keys and in the order of the content model. Unknown values are
/// left out; Markdown is not rendered.
/// </summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter json, Programme programme, SiteContext context)
    {
        json.With("url", context.Absolute(Addresses.Programme(programme.Slug)))
            .With("publisher", Of(context.Site.Publisher))
            .With("licence", LicenceKeys.Shape, context.Site.Licence)
            .With("slug", programme.Slug);
        ProgrammeKeys.Shape.WriteKeys(json, programme with { Results = programme.NewestFirst() });
        json.With("feedback", FeedbackKeys.List, [.. programme.Feedback.Published(context.Site)]);
    }

    private static WriteJson Of(Publisher publisher) =>
        json =>
            json.With("name", publisher.Name)
                .With("registry_code", publisher.RegistryCode)
                .With("url", publisher.Url)
                .With("email", publisher.Email)
                .With("phone", publisher.Phone?.E164)
                .With("type", publisher.Type is { } type ? EnumKeys.Of(type) : null);
}
