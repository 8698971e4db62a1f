using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Markup;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Views;

/// <summary>
/// The sections of a fact sheet, in order. Empty sections are not shown. To add a section, add a row here, its heading to the interface
/// texts, and a branch with its partial to <c>programme.html</c>.
/// </summary>
internal static class FactSheetSections
{
    public static SectionList AddTo(View page, Programme programme, SiteContext context, PageLocation location)
    {
        var translations = context.Translations;
        return new SectionList(page, translations)
        {
            { "results", "tulemused", "programme.key_figures", Results.Make(programme, context) },
            { "goal", "eesmark", "sections.goal", Text(programme.Goal) },
            { "outcomes", "opivaljundid", "sections.outcomes", programme.Outcomes.Select(Item) },
            { "topics", "kasitletavad-teemad", "sections.topics", programme.Topics.Select(Item) },
            { "methods", "metoodika", "sections.methods", ViewOf(programme.Methods) },
            { "audience", "sihtruhm", "sections.audience", Text(programme.Audience) },
            { "prerequisites", "eeldused", "sections.prerequisites", Text(programme.Prerequisites) },
            { "conditions", "tingimused", "sections.conditions", Text(programme.Conditions) },
            { "completion", "labimine", "sections.completion", Text(programme.Completion) },
            { "duration", "kestus", "sections.duration", programme.Duration?.Format(translations) },
            { "volume", "maht", "sections.volume", programme.Volume is { } volume ? ViewOf(volume, translations) : null },
            { "modules", "moodulid", "sections.modules", programme.Modules.Select(module => ViewOf(module, programme, translations)) },
            { "trainers", "koolitajad", "sections.trainers", programme.Trainers.Select(ContactViews.ViewOf) },
            { "schedule", "ajakava", "sections.schedule", Sessions.Make(programme, context, location) },
            { "fee", "osalustasu", "sections.fee", programme.Fee is { } fee ? ViewOf(fee) : null },
            { "budget", "eelarve", "sections.budget", programme.Budget is { } budget ? Numbers.Euro(budget) : null },
            { "feedback", "tagasiside", "sections.feedback", Feedback(programme, context) },
            { "images", "pildid", "sections.images", ImageViews.Of(programme, location) },
            // The comparison is part of the results.
            { "periods", "perioodid", "sections.periods", programme.Results.Length > 1 },
            { "breakdowns", "osalejad", BreakdownTables.Heading(programme), BreakdownTables.Newest(programme, context, location) },
            {
                "contacts",
                "kontaktid",
                "sections.contacts",
                programme.Contacts.IsEmpty
                    ? [ContactViews.AsContact(context.Site.Publisher)]
                    : programme.Contacts.Select(contact => ContactViews.ViewOf(contact, translations))
            },
            {
                "organisers",
                "korraldajad",
                "sections.organisers",
                programme.Organisers.Select(each => ContactViews.ViewOf(each, translations))
            },
            { "materials", "materjalid", "sections.materials", programme.Materials.Select(ViewOf) },
            {
                "links",
                "lingid",
                "sections.links",
                programme.Links.Select(static link => ContactViews.Link(link.Url.AbsoluteUri, link.Title))
            },
            { "related", "seotud", "sections.related", Related(programme, context, location) },
            { "notes", "lisainfo", "sections.notes", Text(programme.Notes) },
            { "downloads", "andmed", "chrome.data", Downloads.Of(programme, context, location) },
            { "citation", "viitamine", "cite.title", Citation.Of(programme, context) },
        };
    }

    private static IEnumerable<View> Feedback(Programme programme, SiteContext context) =>
        programme.Feedback.Published(context.Site).Select(feedback => ViewOf(feedback, context.Translations));

    /// <summary>Leaves out unpublished programmes.</summary>
    private static IEnumerable<View> Related(Programme programme, SiteContext context, PageLocation location) =>
        programme
            .Related.Select(slug => context.Programme(slug.Value))
            .OfType<Programme>()
            .Select(other => ContactViews.Link(location.To(Addresses.Programme(other.Slug)), other.Title));

    private static Prose? Text(Sourced<string>? markdown) => markdown is { } text ? new Prose(text, 3) : null;

    private static Prose Item(Sourced<string> markdown) => new(markdown, 3) { Inline = true };

    private static Prose? Part(Sourced<string>? markdown) => markdown is { } text ? new Prose(text, 4) { Inline = true } : null;

    /// <summary>A single method is shown as text, several as a list.</summary>
    private static View? ViewOf(ImmutableArray<Sourced<string>> methods) =>
        methods.Length == 0
            ? null
            : new()
            {
                { "text", methods is [var method] ? Text(method) : null },
                { "items", methods.Length > 1 ? methods.Select(Item) : [] },
            };

    private static View ViewOf(Volume volume, Translations translations) =>
        new() { { "length", NumberFormat.Length(volume.Days, volume.AcademicHours, translations) }, { "note", volume.Note } };

    private static View ViewOf(Module module, Programme programme, Translations translations) =>
        new()
        {
            { "title", module.Title },
            { "length", NumberFormat.Length(module.Days, module.AcademicHours, translations) },
            { "prerequisites", Part(module.Prerequisites) },
            { "note", Part(module.Note) },
            { "registration", programme.Ended ? null : module.Registration?.AbsoluteUri },
        };

    private static View ViewOf(Feedback feedback, Translations translations)
    {
        var isQuote = feedback.Kind == FeedbackKind.Quote;
        var marks = isQuote ? QuotationMarks.MissingIn(MarkdownWords.All(feedback.Body.Value)) : default;
        return new()
        {
            { "body", new Prose(feedback.Body, 3) },
            { "opening_mark", marks.Opening },
            { "closing_mark", marks.Closing },
            { "from", feedback.From },
            { "period", feedback.Period?.Value.Format(translations) },
            { "quote", isQuote },
            { "sample", feedback.Sample },
        };
    }

    private static View ViewOf(Fee fee) =>
        new()
        {
            { "free", fee.Amount == 0 },
            { "amount", fee.Amount is { } amount ? Numbers.Euro(amount) : null },
            { "condition", fee.Condition },
            { "dropout_fee", fee.DropoutFee is { } dropout ? Numbers.Euro(dropout) : null },
            { "note", fee.Note },
        };

    private static View ViewOf(Material material) =>
        new()
        {
            { "title", material.Title },
            { "href", material.Url.AbsoluteUri },
            { "details", string.Join(", ", new[] { material.Format, material.Size, material.Language }.OfType<string>()) },
        };
}
