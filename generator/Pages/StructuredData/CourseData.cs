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

    private static WriteJson Course(Programme programme, SiteContext context)
    {
        var (page, sessions) = (context.Absolute(Addresses.Programme(programme.Slug)), programme.ComingSessions(context.Today));
        return json =>
            json.WithType("Course")
                .With("name", programme.Title)
                .With("description", context.DescriptionOf(programme))
                .With("url", page)
                .With("inLanguage", context.Site.Language.Value)
                .With("dateModified", DateFormat.Iso(programme.Updated.Value))
                .WithAll("provider", Providers(programme, context), static provider => provider)
                .WithTexts("about", [.. context.ThemesOf(programme), .. programme.Topics.Select(Excerpt.OfMarkdown)], static about => about)
                .WithTexts("image", programme.Images, image => ImageViews.AddressOf(programme, image, context))
                .WithTexts("teaches", programme.Outcomes, static outcome => Excerpt.OfMarkdown(outcome))
                .With("audience", audience => audience.WithType("Audience").With("audienceType", Excerpt.OfMarkdown(programme.Audience)))
                .With("offers", programme.Fee is { Amount: { } amount } ? Offer(amount, programme.Fee.Condition) : null)
                .WithAll("hasCourseInstance", sessions, session => SessionData.Of(session, page));
    }

    /// <summary>The organisers, or else the publisher.</summary>
    private static WriteJson[] Providers(Programme programme, SiteContext context) =>
        programme.Organisers.Where(static organiser => organiser.Role is null or OrganiserRole.Organiser).Select(Provider).ToArray()
            is { Length: > 0 } organisers
            ? organisers
            : [SchemaOrg.Publisher(context.Site)];

    private static WriteJson Provider(Organiser organiser) =>
        json => json.WithType("Organization").With("name", organiser.Name).With("url", organiser.Url);

    private static WriteJson Offer(decimal euros, string? condition) =>
        json =>
            json.WithType("Offer")
                .With("category", euros == 0 ? "Free" : "Paid")
                .With("description", condition)
                .With("price", euros.ToString(CultureInfo.InvariantCulture))
                .With("priceCurrency", "EUR");
}
