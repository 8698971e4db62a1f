using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The schedule in <c>andmed.json</c>, in the order of the content.</summary>
internal static class ScheduleJson
{
    public static WriteJson Of(Schedule schedule) =>
        json => json.With("note", schedule.Note?.Value).WithAll("sessions", schedule.Sessions, Of);

    private static WriteJson Of(Session session) =>
        json =>
            json.With("title", session.Title)
                .With("module", session.Module?.Value)
                .With("group", session.Group)
                .With("start", session.Start is { } start ? DateFormat.ForMachines(start.Value) : null)
                .With("end", session.End is { } end ? DateFormat.ForMachines(end.Value) : null)
                .WithTexts("dates", session.Dates, static day => DateFormat.ForMachines(day))
                .With("place", session.Place)
                .With("county", session.County)
                .With("mode", JsonWriterExtensions.Key(session.Mode))
                .With("seats", session.Seats)
                .With("registration", session.Registration)
                .With("cancelled", session.Cancelled ? true : null);
}
