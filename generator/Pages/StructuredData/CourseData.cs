using System.Globalization;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Views;

namespace SiteGen.Pages.StructuredData;

/// <summary>A programme as a <c>Course</c> with its upcoming sessions as instances, and its figures as a <c>Dataset</c>.</summary>
internal static class CourseData
{
    public static WriteJson Of(Programme programme, SiteContext context) =>
        SchemaOrg.Document(
            Course(programme, context),
            SchemaOrg.Dataset(programme.Title, context.DescriptionOf(programme), context, Downloads.Files(programme))
        );

    private static WriteJson Course(Programme programme, SiteContext context) =>
        json =>
            json.WithType("Course")
                .With("name", programme.Title)
                .With("description", context.DescriptionOf(programme))
                .With("url", context.Absolute(Addresses.Programme(programme.Slug)))
                .With("inLanguage", context.Site.Language.Value)
                .With("dateModified", DateFormat.Iso(programme.Updated.Value))
                .WithAll(
                    "provider",
                    [.. programme.Organisers.Where(static organiser => organiser.Role is null or OrganiserRole.Organiser)],
                    Provider
                )
                .WithTexts("about", [.. context.ThemesOf(programme), .. programme.Topics.Select(Excerpt.OfMarkdown)], static about => about)
                .WithTexts("image", programme.Images, image => ImageViews.AddressOf(programme, image, context))
                .WithTexts("teaches", programme.Outcomes, static outcome => Excerpt.OfMarkdown(outcome))
                .With("audience", audience => audience.WithType("Audience").With("audienceType", Excerpt.OfMarkdown(programme.Audience)))
                .With("offers", programme.Fee is { Amount: { } amount } ? Offer(amount, programme.Fee.Condition) : null)
                .WithAll("hasCourseInstance", Coming(programme, context.Today), Instance);

    private static Session[] Coming(Programme programme, DateOnly today) =>
        programme is { Ended: false, Schedule: { } schedule } ? [.. schedule.Sessions.Where(session => session.LastDay >= today)] : [];

    private static WriteJson Provider(Organiser organiser) =>
        json => json.WithType("Organization").With("name", organiser.Name).With("url", organiser.Url);

    private static WriteJson Offer(decimal euros, string? condition) =>
        json =>
            json.WithType("Offer")
                .With("category", euros == 0 ? "Free" : "Paid")
                .With("description", condition)
                .With("price", euros.ToString(CultureInfo.InvariantCulture))
                .With("priceCurrency", "EUR");

    private static WriteJson Instance(Session session) =>
        json =>
            json.WithType("CourseInstance")
                .With("name", session.Title ?? session.Module?.Value)
                .With("startDate", DateFormat.Iso(session))
                .With("endDate", session.End?.Value.Iso ?? (session.Dates is [.., var last] ? last.Value.End.Iso : null))
                .With("courseMode", Mode(session.Mode))
                .With("eventStatus", session.Cancelled ? "https://schema.org/EventCancelled" : null)
                .With("location", session.Place is null && session.County is null ? null : Place(session))
                .With("url", session.Cancelled ? null : session.Registration);

    private static string? Mode(SessionMode? mode) =>
        mode switch
        {
            SessionMode.Onsite => "onsite",
            SessionMode.Online => "online",
            SessionMode.Hybrid => "blended",
            _ => null,
        };

    private static WriteJson Place(Session session) =>
        json => json.WithType("Place").With("name", session.Place).With("address", session.County);
}
