using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

internal static class ScheduleShape
{
    private static readonly Key<Sourced<string>> _note = Key.Optional("note", Texts.Markdown);
    private static readonly Key<ImmutableArray<Session>> _sessions = Key.Optional("sessions", SessionShape.List);

    public static Shape<Schedule> Shape { get; } =
        new MapShape<Schedule>(
            $"the schedule",
            [_note, _sessions],
            static (fields, _) => new Schedule(fields.Find(_note)?.Value, fields.List(_sessions))
        );
}
