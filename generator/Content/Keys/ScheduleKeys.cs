using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class ScheduleKeys
{
    public static MapShape<Schedule> Shape { get; } = Define();

    private static MapShape<Schedule> Define()
    {
        var keys = new KeyTable<Schedule> { FromText = TextDrafts.Schedule, ListKey = "sessions" };
        var note = keys.Optional("note", TextShapes.Markdown, static schedule => schedule.Note);
        var sessions = keys.Optional("sessions", SessionKeys.List, static schedule => schedule.Sessions);

        return keys.Shape($"the schedule", (fields, _) => new Schedule(fields.Find(note)?.Value, fields.List(sessions)));
    }
}
