using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.StructuredData;
using SiteGen.Text;

namespace SiteGen.Pages.Views;

/// <summary>A programme's fact sheet. What the content does not say is null or empty, and its section is not shown.</summary>
internal static class ProgrammePage
{
    public static View Make(Programme programme, Edition edition)
    {
        var here = new Here(Addresses.Programme(programme.Slug));
        var words = edition.Words;
        var head = new Head(here, programme.Title, programme.Description())
        {
            Sample = programme.Sample,
            Source = programme.Source.Path,
            StructuredData = CourseData.Of(programme, edition),
            Alternates = Downloads.Files(programme),
        };
        return new View
        {
            { "page", head.View(edition) },
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
            { "volume", programme.Volume is { } volume ? Volume(volume, words) : null },
            { "modules", programme.Modules.Select(module => ViewOf(module, words)) },
            { "schedule", Sessions.Make(programme, edition) },
            { "results", Results.Make(programme, edition) },
            { "breakdowns", BreakdownTables.Make(programme, edition) },
            { "feedback", programme.Feedback.Published(edition.Site).Select(feedback => ViewOf(feedback, words)) },
            { "fee", programme.Fee is { } fee ? ViewOf(fee) : null },
            { "organisers", programme.Organisers.Select(organiser => People.ViewOf(organiser, words)) },
            { "contacts", programme.Contacts.Select(contact => People.ViewOf(contact, words)) },
            { "materials", programme.Materials.Select(ViewOf) },
            { "links", programme.Links.Select(static link => People.LinkTo(link.Url.AbsoluteUri, link.Title)) },
            { "related", Related(programme, edition, here) },
            { "notes", programme.Notes is { } notes ? Text(notes) : null },
            { "downloads", Downloads.Of(programme, here) },
        };
    }

    /// <summary>Those that are published.</summary>
    private static IEnumerable<View> Related(Programme programme, Edition edition, Here here) =>
        programme
            .Related.Select(slug => edition.Programme(slug.Value))
            .OfType<Programme>()
            .Select(other => People.LinkTo(here.To(Addresses.Programme(other.Slug)), other.Title));

    private static Prose Text(Sourced<string> markdown) => new(markdown, 3);

    private static Prose Item(Sourced<string> markdown) => new(markdown, 3) { Inline = true };

    private static View Volume(Volume volume, Wording words) =>
        new() { { "length", Amounts.Length(volume.Days, volume.AcademicHours, words) }, { "note", volume.Note } };

    private static View ViewOf(Module module, Wording words) =>
        new()
        {
            { "title", module.Title },
            { "length", Amounts.Length(module.Days, module.AcademicHours, words) },
            {
                "note",
                module.Note is { } note
                    ? new Prose(note, 4) { Inline = true }
                    : null
            },
        };

    private static View ViewOf(Feedback feedback, Wording words) =>
        new()
        {
            { "body", new Prose(feedback.Body, 3) },
            { "from", feedback.From },
            { "period", feedback.Period?.Value.InWords(words) },
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
