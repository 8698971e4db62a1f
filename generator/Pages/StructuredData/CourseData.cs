using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Views;

namespace SiteGen.Pages.StructuredData;

/// <summary>A programme as a course, its sessions to come whose time is known as instances of it, and its figures as a data set.</summary>
internal static class CourseData
{
    public static JsonObject Of(FactSheet programme, Edition edition) => Schema.Document(
        Course(programme, edition),
        Schema.Dataset(programme.Title, programme.Description(), edition, Downloads.Files(programme).AsSpan()));

    private static JsonObject Course(FactSheet programme, Edition edition) => Schema.Thing("Course")
        .With("name", programme.Title)
        .With("description", programme.Description())
        .With("url", edition.Absolute(Addresses.Programme(programme.Slug)))
        .With("inLanguage", edition.Site.Language.Value)
        .With("dateModified", When.ForMachines(programme.Updated))
        .With("provider", Json.List([.. programme.Organisers.Where(static organiser => organiser.Role is null or OrganiserRole.Organiser)], Provider))
        .With("about", Json.List(programme.Themes, static theme => theme))
        .With("teaches", Json.List(programme.Outcomes, static outcome => PlainText.Of(outcome.Value)))
        .With("audience", Schema.Thing("Audience").With("audienceType", PlainText.Of(programme.Audience.Value)))
        .With("offers", programme.Fee is { Amount: { } amount } ? Offer(amount, programme.Fee.Condition) : null)
        .With("hasCourseInstance", programme.Schedule is { } schedule ? Json.List([.. schedule.Sessions.Where(session => When.First(session) is not null && !When.IsOver(session, edition.Today))], Instance) : null);

    private static JsonObject Provider(Organiser organiser) => Schema.Thing("Organization").With("name", organiser.Name).With("url", organiser.Url);

    private static JsonObject Offer(decimal euros, string? condition) => Schema.Thing("Offer")
        .With("category", euros == 0 ? "Free" : "Paid")
        .With("description", condition)
        .With("price", euros.ToString(CultureInfo.InvariantCulture))
        .With("priceCurrency", "EUR");

    private static JsonObject Instance(Session session) => Schema.Thing("CourseInstance")
        .With("name", session.Title ?? session.Module?.Value)
        .With("startDate", When.ForMachines(session))
        .With("endDate", session.End is { } end ? When.ForMachines(end.Value) : session.Dates is [.., var last] ? When.ForMachines(last) : null)
        .With("courseMode", Mode(session.Mode))
        .With("eventStatus", session.Cancelled ? "https://schema.org/EventCancelled" : null)
        .With("location", Place(session))
        .With("url", session.Cancelled ? null : session.Registration);

    private static string? Mode(SessionMode? mode) => mode switch
    {
        SessionMode.Onsite => "onsite",
        SessionMode.Online => "online",
        SessionMode.Hybrid => "blended",
        _ => null,
    };

    private static JsonObject? Place(Session session) =>
        session.Place is null && session.County is null ? null : Schema.Thing("Place").With("name", session.Place).With("address", session.County);
}
