using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>
/// The schedule: upcoming sessions in chronological order, then past ones, latest first. The build date separates the two.
/// </summary>
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

    /// <summary>In chronological order, sessions without a time last. The sort is stable.</summary>
    private static IOrderedEnumerable<Session> InOrder(IEnumerable<Session> sessions) =>
        sessions
            .OrderBy(static session => DateFormat.First(session)?.Day ?? DateOnly.MaxValue)
            .ThenBy(static session => DateFormat.First(session)?.Time ?? TimeOnly.MinValue);

    private static View ViewOf(Session session, Translations translations)
    {
        var when = DateFormat.Format(session, translations);
        return new View
        {
            { "name", session.Title ?? session.Module?.Value ?? when },
            { "title", session.Title },
            { "module", session.Module?.Value },
            { "when", when },
            { "datetime", DateFormat.Iso(session) },
            { "place", Place(session, translations) },
            { "facts", Facts(session, translations) },
            { "registration", session.Cancelled ? null : session.Registration?.AbsoluteUri },
            { "cancelled", session.Cancelled },
        };
    }

    /// <summary>Online sessions need no place; for others an unknown place is stated.</summary>
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
