using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>The keys of <c>programme.yaml</c>. The slug and the feedback come from the folder, and are added there.</summary>
internal static class ProgrammeShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Name, "");
    private static readonly Key<string> _subtitle = Key.Optional("subtitle", Texts.Text);
    private static readonly Key<string> _summary = Key.Optional("summary", Texts.Text);
    private static readonly Key<Sourced<DateOnly>> _updated = Key.Required("updated", Times.PlacedDate, default(Sourced<DateOnly>));
    private static readonly Key<bool> _sample = Key.Optional("sample", Figures.Boolean);
    private static readonly Key<ImmutableArray<Sourced<string>>> _aliases = Key.Optional("aliases", Slugs());
    private static readonly Key<ImmutableArray<string>> _themes = Key.Optional("themes", Texts.TextList);
    private static readonly Key<Sourced<string>> _goal = Key.Required("goal", Texts.Markdown, default(Sourced<string>));
    private static readonly Key<ImmutableArray<Sourced<string>>> _outcomes = Key.Required(
        "outcomes",
        new ListShape<Sourced<string>>(Texts.Markdown, mayBeEmpty: false),
        []
    );
    private static readonly Key<ImmutableArray<Sourced<string>>> _methods = Key.Optional("methods", Texts.MarkdownOrList);
    private static readonly Key<Sourced<string>> _audience = Key.Required("audience", Texts.Markdown, default(Sourced<string>));
    private static readonly Key<Sourced<string>> _prerequisites = Key.Optional("prerequisites", Texts.Markdown);
    private static readonly Key<Sourced<string>> _completion = Key.Optional("completion", Texts.Markdown);
    private static readonly Key<Volume> _volume = Key.Optional("volume", VolumeShape.Shape);
    private static readonly Key<ImmutableArray<Module>> _modules = Key.Optional("modules", ModuleShape.List);
    private static readonly Key<Schedule> _schedule = Key.Optional("schedule", ScheduleShape.Shape);
    private static readonly Key<ImmutableArray<Period>> _results = Key.Optional("results", PeriodShape.List);
    private static readonly Key<Fee> _fee = Key.Optional("fee", FeeShape.Shape);
    private static readonly Key<ImmutableArray<Organiser>> _organisers = Key.Optional("organisers", OrganiserShape.List);
    private static readonly Key<ImmutableArray<Contact>> _contacts = Key.Required("contacts", ContactShape.List, []);
    private static readonly Key<ImmutableArray<Material>> _materials = Key.Optional("materials", MaterialShape.List);
    private static readonly Key<ImmutableArray<Link>> _links = Key.Optional("links", LinkShape.List);
    private static readonly Key<ImmutableArray<Sourced<string>>> _related = Key.Optional("related", Slugs());
    private static readonly Key<Sourced<string>> _notes = Key.Optional("notes", Texts.Markdown);

    public static Shape<Programme> Shape { get; } =
        new MapShape<Programme>(
            $"a programme",
            [
                _title,
                _subtitle,
                _summary,
                _updated,
                _sample,
                _aliases,
                _themes,
                _goal,
                _outcomes,
                _methods,
                _audience,
                _prerequisites,
                _completion,
                _volume,
                _modules,
                _schedule,
                _results,
                _fee,
                _organisers,
                _contacts,
                _materials,
                _links,
                _related,
                _notes,
            ],
            static (fields, _) =>
                new Programme
                {
                    Source = fields.Span.File,
                    Slug = "",
                    Title = fields.Get(_title).Value,
                    Subtitle = fields.Find(_subtitle)?.Value,
                    Summary = fields.Find(_summary)?.Value,
                    Updated = fields.Get(_updated).Value,
                    Sample = fields.Find(_sample)?.Value ?? false,
                    Aliases = fields.List(_aliases),
                    Themes = fields.List(_themes),
                    Goal = fields.Get(_goal).Value,
                    Outcomes = fields.Get(_outcomes).Value,
                    Methods = fields.List(_methods),
                    Audience = fields.Get(_audience).Value,
                    Prerequisites = fields.Find(_prerequisites)?.Value,
                    Completion = fields.Find(_completion)?.Value,
                    Volume = fields.Find(_volume)?.Value,
                    Modules = fields.List(_modules),
                    Schedule = fields.Find(_schedule)?.Value,
                    Results = fields.List(_results),
                    Fee = fields.Find(_fee)?.Value,
                    Organisers = fields.List(_organisers),
                    Contacts = fields.Get(_contacts).Value,
                    Materials = fields.List(_materials),
                    Links = fields.List(_links),
                    Related = fields.List(_related),
                    Notes = fields.Find(_notes)?.Value,
                }
        );

    private static ListShape<Sourced<string>> Slugs() => new(Texts.PlacedSlug);
}
