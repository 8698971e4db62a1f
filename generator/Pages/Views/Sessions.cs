using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>The schedule: what is to come, soonest first, and what has been, latest first. The build's date tells which is which.</summary>
internal static class Sessions
{
    public static View? Make(Programme programme, Edition edition)
    {
        if (programme.Schedule is not { } schedule)
        {
            return null;
        }

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
        var when = When.InWords(session, words);
        return new View
        {
            { "name", session.Title ?? session.Module?.Value ?? when },
            { "title", session.Title },
            { "module", session.Module?.Value },
            { "when", when },
            { "datetime", When.ForMachines(session) },
            { "place", Place(session, words) },
            { "facts", Facts(session, words) },
            { "registration", session.Cancelled ? null : session.Registration?.AbsoluteUri },
            { "cancelled", session.Cancelled },
        };
    }

    /// <summary>An online session needs no place; any other has one, even if it is not known yet.</summary>
    private static string? Place(Session session, Wording words) =>
        session.Place ?? (session.Mode == SessionMode.Online ? null : words.Text("sessions.place_unknown"));

    private static IEnumerable<string> Facts(Session session, Wording words) =>
        new[]
        {
            Place(session, words),
            session.County,
            session.Mode is { } mode ? words.Of("session_modes", mode) : null,
            session.Group,
            session.Seats is { } seats ? words.Count("counts.seats", seats) : null,
        }.OfType<string>();
}
