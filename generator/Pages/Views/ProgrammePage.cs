using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.StructuredData;
using SiteGen.Text;

namespace SiteGen.Pages.Views;

/// <summary>A programme's fact sheet. What the content does not say is null or empty, and its section is not shown.</summary>
internal static class ProgrammePage
{
    public static View Make(Programme programme, SiteContext context)
    {
        var location = new PageLocation(Addresses.Programme(programme.Slug));
        var translations = context.Translations;
        var head = new Head(location, programme.Title, programme.Description())
        {
            Sample = programme.Sample,
            Source = programme.Source.Path,
            StructuredData = CourseData.Of(programme, context),
            Alternates = Downloads.Files(programme),
        };
        return new View
        {
            { "page", head.View(context) },
            { "title", programme.Title },
            { "subtitle", programme.Subtitle },
            { "summary", programme.Summary },
            { "themes", programme.Themes },
            { "updated", Head.Date(programme.Updated.Value) },
            { "goal", Text(programme.Goal) },
            { "outcomes", programme.Outcomes.Select(Item) },
            { "methods", programme.Methods is [var method] ? Text(method) : null },
            { "method_list", programme.Methods.Length > 1 ? programme.Methods.Select(Item) : [] },
            { "audience", Text(programme.Audience) },
            { "prerequisites", programme.Prerequisites is { } prerequisites ? Text(prerequisites) : null },
            { "completion", programme.Completion is { } completion ? Text(completion) : null },
            { "volume", programme.Volume is { } volume ? Volume(volume, translations) : null },
            { "modules", programme.Modules.Select(module => ViewOf(module, translations)) },
            { "schedule", Sessions.Make(programme, context) },
            { "results", Results.Make(programme, context) },
            { "breakdowns", BreakdownTables.Make(programme, context) },
            { "feedback", programme.Feedback.Published(context.Site).Select(feedback => ViewOf(feedback, translations)) },
            { "fee", programme.Fee is { } fee ? ViewOf(fee) : null },
            { "organisers", programme.Organisers.Select(organiser => People.ViewOf(organiser, translations)) },
            { "contacts", programme.Contacts.Select(contact => People.ViewOf(contact, translations)) },
            { "materials", programme.Materials.Select(ViewOf) },
            { "links", programme.Links.Select(static link => People.LinkTo(link.Url.AbsoluteUri, link.Title)) },
            { "related", Related(programme, context, location) },
            { "notes", programme.Notes is { } notes ? Text(notes) : null },
            { "downloads", Downloads.Of(programme, location) },
        };
    }

    /// <summary>Those that are published.</summary>
    private static IEnumerable<View> Related(Programme programme, SiteContext context, PageLocation location) =>
        programme
            .Related.Select(slug => context.Programme(slug.Value))
            .OfType<Programme>()
            .Select(other => People.LinkTo(location.To(Addresses.Programme(other.Slug)), other.Title));

    private static Prose Text(Sourced<string> markdown) => new(markdown, 3);

    private static Prose Item(Sourced<string> markdown) => new(markdown, 3) { Inline = true };

    private static View Volume(Volume volume, Translations translations) =>
        new() { { "length", NumberFormat.Length(volume.Days, volume.AcademicHours, translations) }, { "note", volume.Note } };

    private static View ViewOf(Module module, Translations translations) =>
        new()
        {
            { "title", module.Title },
            { "length", NumberFormat.Length(module.Days, module.AcademicHours, translations) },
            {
                "note",
                module.Note is { } note
                    ? new Prose(note, 4) { Inline = true }
                    : null
            },
        };

    private static View ViewOf(Feedback feedback, Translations translations) =>
        new()
        {
            { "body", new Prose(feedback.Body, 3) },
            { "from", feedback.From },
            { "period", feedback.Period?.Value.InWords(translations) },
            { "quote", feedback.Kind == FeedbackKind.Quote },
            { "sample", feedback.Sample },
        };

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
