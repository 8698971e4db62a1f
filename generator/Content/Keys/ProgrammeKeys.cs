using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>programme.yaml</c>. Slug and feedback come from the folder and are added later.</summary>
internal static class ProgrammeKeys
{
    public static MapShape<Programme> Shape { get; } = Define();

    private static MapShape<Programme> Define()
    {
        var keys = new KeyTable<Programme>();
        var title = keys.Required("title", TextShapes.Name, "", static programme => programme.Title);
        var subtitle = keys.Optional("subtitle", TextShapes.Text, static programme => programme.Subtitle);
        var summary = keys.Optional("summary", TextShapes.Text, static programme => programme.Summary?.Value);
        var updated = keys.Required("updated", DateShapes.SourcedDate, default(Sourced<DateOnly>), static programme => programme.Updated);
        var sample = keys.Optional("sample", NumberShapes.Boolean, static programme => programme.Sample ? true : null);
        var aliases = keys.Optional("aliases", AddressShapes.FormerAddresses, static programme => programme.Aliases);
        var ended = keys.Optional("ended", NumberShapes.Boolean, static programme => programme.Ended ? true : null);
        var themes = keys.Optional("themes", TextShapes.SourcedTextList, static programme => programme.Themes);
        var goal = keys.Required("goal", TextShapes.Markdown, new Sourced<string>("", default), static programme => programme.Goal);
        var outcomes = keys.Optional("outcomes", Items(), static programme => programme.Outcomes);
        var topics = keys.Optional("topics", Items(), static programme => programme.Topics);
        var methods = keys.Optional("methods", TextShapes.MarkdownOrList, static programme => programme.Methods);
        var audience = keys.Required(
            "audience",
            TextShapes.Markdown,
            new Sourced<string>("", default),
            static programme => programme.Audience
        );
        var prerequisites = keys.Optional("prerequisites", TextShapes.Markdown, static programme => programme.Prerequisites);
        var conditions = keys.Optional("conditions", TextShapes.Markdown, static programme => programme.Conditions);
        var completion = keys.Optional("completion", TextShapes.Markdown, static programme => programme.Completion);
        var duration = keys.Optional("duration", DateShapes.Period, static programme => programme.Duration);
        var budget = keys.Optional("budget", NumberShapes.Amount, static programme => programme.Budget);
        var volume = keys.Optional("volume", VolumeKeys.Shape, static programme => programme.Volume);
        var modules = keys.Optional("modules", ModuleKeys.List, static programme => programme.Modules);
        var trainers = keys.Optional("trainers", TrainerKeys.List, static programme => programme.Trainers);
        var images = keys.Optional("images", ImageKeys.List, static programme => programme.Images);
        var schedule = keys.Optional("schedule", ScheduleKeys.Shape, static programme => programme.Schedule);
        var results = keys.Optional("results", PeriodKeys.List, static programme => programme.Results);
        var fee = keys.Optional("fee", FeeKeys.Shape, static programme => programme.Fee);
        var organisers = keys.Optional("organisers", OrganiserKeys.List, static programme => programme.Organisers);
        var contacts = keys.Optional("contacts", ContactKeys.List, static programme => programme.Contacts);
        var materials = keys.Optional("materials", MaterialKeys.List, static programme => programme.Materials);
        var links = keys.Optional("links", LinkKeys.List, static programme => programme.Links);
        var related = keys.Optional("related", Slugs(), static programme => programme.Related);
        var notes = keys.Optional("notes", TextShapes.Markdown, static programme => programme.Notes);

        return keys.Shape($"a programme", Make, Condition.AnyOf(outcomes, topics));

        Programme Make(Fields<Programme> fields, DiagnosticBag diagnostics)
        {
            if (!fields.IsPresent(outcomes) && !fields.IsPresent(topics))
            {
                diagnostics.Add(AlternativeProblems.NoContents(fields.Span));
            }

            return new Programme
            {
                Source = fields.Span.File,
                Start = fields.Span with { Length = 0 },
                Slug = "",
                Title = fields.Get(title).Value,
                Subtitle = fields.Find(subtitle)?.Value,
                Summary = fields.Find(summary),
                Updated = fields.Get(updated).Value,
                Sample = fields.Find(sample)?.Value ?? false,
                Aliases = fields.List(aliases),
                Ended = fields.Find(ended)?.Value ?? false,
                Themes = fields.List(themes),
                Goal = fields.Get(goal).Value,
                Outcomes = fields.List(outcomes),
                Topics = fields.List(topics),
                Methods = fields.List(methods),
                Audience = fields.Get(audience).Value,
                Prerequisites = fields.Find(prerequisites)?.Value,
                Conditions = fields.Find(conditions)?.Value,
                Completion = fields.Find(completion)?.Value,
                Duration = fields.Find(duration)?.Value,
                Budget = fields.Find(budget)?.Value,
                Volume = fields.Find(volume)?.Value,
                Modules = fields.List(modules),
                Trainers = fields.List(trainers),
                Images = fields.List(images),
                Schedule = fields.Find(schedule)?.Value,
                Results = fields.List(results),
                Fee = fields.Find(fee)?.Value,
                Organisers = fields.List(organisers),
                Contacts = fields.List(contacts),
                Materials = fields.List(materials),
                Links = fields.List(links),
                Related = fields.List(related),
                Notes = fields.Find(notes)?.Value,
            };
        }
    }

    private static ListShape<Sourced<string>> Items() => new(TextShapes.Markdown, mayBeEmpty: false);

    private static ListShape<Sourced<string>> Slugs() => new(TextShapes.SourcedSlug);
}
