using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>The schedule: what is to come, soonest first, and what has been, latest first. The build's date tells which is which.</summary>
internal static class Sessions
{
    public static View? Make(Programme programme, SiteContext context)
    {
        if (programme.Schedule is not { } schedule)
        {
            return null;
        }

        var sessions = schedule.Sessions.ToLookup(session => DateFormat.IsOver(session, context.Today));
        return new View
        {
            { "note", schedule.Note is { } note ? new Prose(note, 3) : null },
            { "upcoming", InOrder(sessions[false]).Select(session => ViewOf(session, context.Translations)) },
            { "past", InOrder(sessions[true]).Reverse().Select(session => ViewOf(session, context.Translations)) },
        };
    }

    /// <summary>Those without a time come last; the order of the content decides between equals.</summary>
    private static IOrderedEnumerable<Session> InOrder(IEnumerable<Session> sessions) =>
        sessions
            .OrderBy(static session => DateFormat.First(session)?.Day ?? DateOnly.MaxValue)
            .ThenBy(static session => DateFormat.First(session)?.Time ?? TimeOnly.MinValue);

    private static View ViewOf(Session session, Translations translations)
    {
        var when = DateFormat.InWords(session, translations);
        return new View
        {
            { "name", session.Title ?? session.Module?.Value ?? when },
            { "title", session.Title },
            { "module", session.Module?.Value },
            { "when", when },
            { "datetime", DateFormat.ForMachines(session) },
            { "place", Place(session, translations) },
            { "facts", Facts(session, translations) },
            { "registration", session.Cancelled ? null : session.Registration?.AbsoluteUri },
            { "cancelled", session.Cancelled },
        };
    }

    /// <summary>An online session needs no place; any other has one, even if it is not known yet.</summary>
    private static string? Place(Session session, Translations translations) =>
        session.Place ?? (session.Mode == SessionMode.Online ? null : translations.Text("sessions.place_unknown"));

    private static IEnumerable<string> Facts(Session session, Translations translations) =>
        new[]
        {
            Place(session, translations),
            session.County,
            session.Mode is { } mode ? translations.Of("session_modes", mode) : null,
            session.Group,
            session.Seats is { } seats ? translations.Count("counts.seats", seats) : null,
        }.OfType<string>();
}
