using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>The schedule: what is to come, soonest first, and what has been, latest first. The build's date tells which is which.</summary>
internal static class Sessions
{
    public static View? Make(Programme programme, Edition edition)
    {
        if (programme.Schedule is not { } schedule) return null;
        var sessions = schedule.Sessions.ToLookup(session => When.IsOver(session, edition.Today));
        return new View
        {
            { "note", schedule.Note is { } note ? new Prose(note, 3) : null },
            { "upcoming", InOrder(sessions[false]).Select(session => ViewOf(session, edition.Words)) },
            { "past", InOrder(sessions[true]).Reverse().Select(session => ViewOf(session, edition.Words)) },
        };
    }

    /// <summary>Those without a time come last; the order of the content decides between equals.</summary>
    private static IOrderedEnumerable<Session> InOrder(IEnumerable<Session> sessions) =>
        sessions
            .OrderBy(static session => When.First(session)?.Day ?? DateOnly.MaxValue)
            .ThenBy(static session => When.First(session)?.Time ?? TimeOnly.MinValue);

    private static View ViewOf(Session session, Wording words)
    {
        var online = session.Mode == SessionMode.Online && session.Place is null;
        return new View
        {
            { "title", session.Title },
            { "module", session.Module?.Value },
            { "group", session.Group },
            { "when", When.InWords(session, words) },
            { "datetime", When.ForMachines(session) },
            { "place", session.Place ?? (online ? null : words.Text("sessions.place_unknown")) },
            { "county", session.County },
            { "mode", session.Mode is { } mode ? words.Of("session_modes", mode) : null },
            { "seats", session.Seats is { } seats ? words.Count("counts.seats", seats) : null },
            { "registration", session.Cancelled ? null : session.Registration?.AbsoluteUri },
            { "cancelled", session.Cancelled },
        };
    }
}
