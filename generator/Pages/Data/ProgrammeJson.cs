using System.Text.Json;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>andmed.json</c>: where it is from, then the programme under the keys and in the order of the content model. What is not known
/// is left out; Markdown stands as it was written.
/// </summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter json, Programme programme, SiteContext context) =>
        json.With("url", context.Absolute(Addresses.Programme(programme.Slug)))
            .With("publisher", Of(context.Site.Publisher))
            .With("licence", Of(context.Site.Licence))
            .With("slug", programme.Slug)
            .With("title", programme.Title)
            .With("subtitle", programme.Subtitle)
            .With("summary", programme.Summary)
            .With("updated", DateFormat.ForMachines(programme.Updated.Value))
            .With("sample", programme.Sample ? true : null)
            .WithTexts("aliases", programme.Aliases, Text)
            .WithTexts("themes", programme.Themes, static theme => theme)
            .With("goal", programme.Goal.Value)
            .WithTexts("outcomes", programme.Outcomes, Text)
            .WithTexts("methods", programme.Methods, Text)
            .With("audience", programme.Audience.Value)
            .With("prerequisites", programme.Prerequisites?.Value)
            .With("completion", programme.Completion?.Value)
            .With("volume", programme.Volume is { } volume ? Of(volume) : null)
            .WithAll("modules", programme.Modules, Of)
            .With("schedule", programme.Schedule is { } schedule ? ScheduleJson.Of(schedule) : null)
            .WithAll("results", programme.NewestFirst(), ResultsJson.Of)
            .With("fee", programme.Fee is { } fee ? Of(fee) : null)
            .WithAll("organisers", programme.Organisers, Of)
            .WithAll("contacts", programme.Contacts, Of)
            .WithAll("materials", programme.Materials, Of)
            .WithAll("links", programme.Links, Of)
            .WithTexts("related", programme.Related, Text)
            .With("notes", programme.Notes?.Value)
            .WithAll("feedback", [.. programme.Feedback.Published(context.Site)], Of);

    private static string Text(Sourced<string> text) => text.Value;

    private static WriteJson Of(Publisher publisher) =>
        json =>
            json.With("name", publisher.Name)
                .With("registry_code", publisher.RegistryCode)
                .With("url", publisher.Url)
                .With("email", publisher.Email)
                .With("phone", publisher.Phone?.E164);

    private static WriteJson Of(Licence licence) => json => json.With("name", licence.Name).With("url", licence.Url);

    private static WriteJson Of(Volume volume) =>
        json => json.With("days", volume.Days).With("academic_hours", volume.AcademicHours).With("note", volume.Note);

    private static WriteJson Of(Module module) =>
        json =>
            json.With("title", module.Title)
                .With("days", module.Days)
                .With("academic_hours", module.AcademicHours)
                .With("note", module.Note?.Value);

    private static WriteJson Of(Fee fee) =>
        json => json.With("amount", fee.Amount).With("condition", fee.Condition).With("dropout_fee", fee.DropoutFee).With("note", fee.Note);

    private static WriteJson Of(Organiser organiser) =>
        json => json.With("role", JsonWriterExtensions.Key(organiser.Role)).With("name", organiser.Name).With("url", organiser.Url);

    private static WriteJson Of(Contact contact) =>
        json =>
            json.With("role", JsonWriterExtensions.Key(contact.Role))
                .With("name", contact.Name)
                .With("organisation", contact.Organisation)
                .WithTexts("phone", contact.Phones, static phone => phone.E164)
                .With("email", contact.Email)
                .With("url", contact.Url);

    private static WriteJson Of(Material material) =>
        json =>
            json.With("title", material.Title)
                .With("url", material.Url)
                .With("format", material.Format)
                .With("size", material.Size)
                .With("language", material.Language);

    private static WriteJson Of(Link link) => json => json.With("title", link.Title).With("url", link.Url);

    private static WriteJson Of(Feedback feedback) =>
        json =>
            json.With("kind", EnumKeys.Of(feedback.Kind))
                .With("period", feedback.Period?.Value.Text)
                .With("source", feedback.From)
                .With("sample", feedback.Sample ? true : null)
                .With("text", feedback.Body.Value);
}
