using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>andmed.json</c>: where it is from, then the programme under the keys and in the order of the content model. What is not known
/// is left out; Markdown stands as it was written.
/// </summary>
internal static class ProgrammeJson
{
    public static JsonObject Make(FactSheet programme, Edition edition) => new JsonObject()
        .With("url", edition.Absolute(Addresses.Programme(programme.Slug)))
        .With("publisher", Publisher(edition.Site.Publisher))
        .With("licence", Json.Object().With("name", edition.Site.Licence.Name).With("url", edition.Site.Licence.Url))
        .With("slug", programme.Slug)
        .With("title", programme.Title)
        .With("subtitle", programme.Subtitle)
        .With("summary", programme.Summary)
        .With("updated", When.ForMachines(programme.Updated))
        .With("sample", programme.Sample ? true : null)
        .With("aliases", Json.List(programme.Aliases, static alias => alias.Value))
        .With("themes", Json.List(programme.Themes, static theme => theme))
        .With("goal", programme.Goal.Value)
        .With("outcomes", Texts(programme.Outcomes))
        .With("methods", Texts(programme.Methods))
        .With("audience", programme.Audience.Value)
        .With("prerequisites", programme.Prerequisites?.Value)
        .With("completion", programme.Completion?.Value)
        .With("volume", programme.Volume is { } volume ? Length(Json.Object(), volume.Days, volume.AcademicHours).With("note", volume.Note) : null)
        .With("modules", Json.List(programme.Modules, Module))
        .With("schedule", programme.Schedule is { } schedule ? ScheduleJson.Make(schedule) : null)
        .With("results", Json.List([.. programme.NewestFirst()], ResultsJson.Make))
        .With("fee", programme.Fee is { } fee ? Fee(fee) : null)
        .With("organisers", Json.List(programme.Organisers, Organiser))
        .With("contacts", Json.List(programme.Contacts, Contact))
        .With("materials", Json.List(programme.Materials, Material))
        .With("links", Json.List(programme.Links, static each => Json.Object().With("title", each.Title).With("url", each.Url)))
        .With("related", Texts(programme.Related))
        .With("notes", programme.Notes?.Value)
        .With("feedback", Json.List([.. programme.Feedback.Published(edition.Site)], Feedback));

    private static JsonObject Publisher(Publisher publisher) => Json.Object()
        .With("name", publisher.Name)
        .With("registry_code", publisher.RegistryCode)
        .With("url", publisher.Url)
        .With("email", publisher.Email)
        .With("phone", publisher.Phone?.E164);

    private static JsonObject Module(Module module) =>
        Length(Json.Object().With("title", module.Title), module.Days, module.AcademicHours).With("note", module.Note?.Value);

    private static JsonObject Fee(Fee fee) =>
        Json.Object().With("amount", fee.Amount).With("condition", fee.Condition).With("dropout_fee", fee.DropoutFee).With("note", fee.Note);

    private static JsonObject Organiser(Organiser organiser) =>
        Json.Object().With("role", Json.Key(organiser.Role)).With("name", organiser.Name).With("url", organiser.Url);

    private static JsonObject Material(Material material) => Json.Object()
        .With("title", material.Title)
        .With("url", material.Url)
        .With("format", material.Format)
        .With("size", material.Size)
        .With("language", material.Language);

    private static JsonObject Length(JsonObject json, decimal? days, decimal? hours) => json.With("days", days).With("academic_hours", hours);

    private static JsonArray? Texts(IReadOnlyList<Sourced<string>> texts) => Json.List(texts, static text => text.Value);

    private static JsonObject Contact(Contact contact) => Json.Object()
        .With("role", Json.Key(contact.Role))
        .With("name", contact.Name)
        .With("organisation", contact.Organisation)
        .With("phone", Json.List(contact.Phones, static phone => phone.E164))
        .With("email", contact.Email)
        .With("url", contact.Url);

    private static JsonObject Feedback(Feedback feedback) => Json.Object()
        .With("kind", Json.Key<FeedbackKind>(feedback.Kind))
        .With("period", feedback.Period?.Value.Text)
        .With("source", feedback.From)
        .With("sample", feedback.Sample ? true : null)
        .With("text", feedback.Body.Value);
}
