using System.Text.Json;
using SiteGen.Content.Keys;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>andmed-….json</c>: the origin of the data, then the programme with the keys and in the order of the content model. Unknown values and
/// persons are left out; Markdown is not rendered.
/// </summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter json, Programme programme, SiteContext context)
    {
        json.With("url", context.Absolute(Addresses.Programme(programme.Slug)))
            .With("publisher", Of(context.Site.Publisher))
            .With("licence", LicenceKeys.Shape, context.Site.Licence)
            .With("slug", programme.Slug);
        ProgrammeKeys.Shape.WriteKeys(
            json,
            programme with
            {
                Results = programme.NewestFirst(),
                Trainers = [.. programme.Trainers.Select(WithoutPerson).OfType<Trainer>()],
                Contacts = [.. programme.Contacts.Select(WithoutPerson)],
                Images = [.. programme.Images.Select(image => AtItsAddress(image, programme, context))],
            }
        );
        json.With("feedback", FeedbackKeys.List, [.. programme.Feedback.Published(context.Site)]);
    }

    /// <summary>Of a person remain the role, the organisation and the published address; an office keeps its telephone.</summary>
    private static Contact WithoutPerson(Contact contact) => contact.Name is null ? contact : contact with { Name = null, Phones = [] };

    private static Trainer? WithoutPerson(Trainer trainer) =>
        trainer is { Organisation: null, Post: null } ? null : trainer with { Name = null };

    private static Image AtItsAddress(Image image, Programme programme, SiteContext context) =>
        image with
        {
            File = image.File with { Value = context.Absolute(Addresses.ProgrammeImage(programme.Slug, image.File.Value)) },
        };

    private static WriteJson Of(Publisher publisher) =>
        json =>
            json.With("name", publisher.Name)
                .With("registry_code", publisher.RegistryCode)
                .With("url", publisher.Url)
                .With("email", publisher.Email)
                .With("phone", publisher.Phone?.E164)
                .With("type", publisher.Type is { } type ? EnumKeys.Of(type) : null);
}
