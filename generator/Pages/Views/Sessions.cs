using SiteGen.Model;
using SiteGen.Pages.Data.Calendar;

namespace SiteGen.Pages.Views;

/// <summary>
/// The schedule: upcoming sessions, then past ones, both in chronological order. The build date separates the two. A session of
/// which neither day nor year is known is upcoming until the programme has ended; nothing of an ended programme is said to be coming or to
/// be announced.
/// </summary>
internal static class Sessions
{
    /// <summary>Of more sessions to come, the later ones fold.</summary>
    private const int MaxShown = 8;

    public static View? Make(Programme programme, SiteContext context, PageLocation location)
    {
        if (programme.Schedule is not { } schedule)
        {
            return null;
        }

        var sessions = InOrder(schedule.Sessions).ToLookup(session => StateOf(session, programme, context.Today));
        return new View
        {
            { "note", schedule.Note is { } note ? new Prose(note, 3) : null },
            { "ended", programme.Ended },
            { "upcoming", Views(SessionState.Upcoming, ..MaxShown) },
            { "later", Views(SessionState.Upcoming, MaxShown..) },
            {
                "later_count",
                sessions[SessionState.Upcoming].Count() - MaxShown is > 0 and var later
                    ? context.Translations.Text("sessions.later", ("sessions", Count(later)))
                    : null
            },
            { "calendar", Calendars.FileOf(programme, context) is { } file ? location.To(file) : null },
            { "contradictory", Views(SessionState.Contradictory, ..) },
            { "past", Views(SessionState.Past, ..) },
            { "past_count", Count(sessions[SessionState.Past].Count()) },
        };

        string Count(int number) => context.Translations.Count("counts.sessions", number);

        IEnumerable<View> Views(SessionState state, Range part) =>
            sessions[state].Take(part).Select(session => ViewOf(session, state, context.Translations));
    }

    /// <summary>The next session with a known time, its place and registration; null if there is none.</summary>
    public static View? Next(Programme programme, SiteContext context)
    {
        foreach (var session in InOrder(programme.Schedule?.Sessions ?? []))
        {
            if (
                !session.Cancelled
                && StateOf(session, programme, context.Today) == SessionState.Upcoming
                && DateFormat.Format(session, context.Translations) is { } when
            )
            {
                return new View
                {
                    { "when", when },
                    { "place", session.Place },
                    { "registration", session.Registration?.AbsoluteUri },
                };
            }
        }

        return null;
    }

    private static SessionState StateOf(Session session, Programme programme, DateOnly today) =>
        (session.IsPast(today), programme.Ended) switch
        {
            (true, _) or (null, true) => SessionState.Past,
            (_, true) => SessionState.Contradictory,
            _ => SessionState.Upcoming,
        };

    /// <summary>In chronological order, sessions without a day last within their year, or of all. The sort is stable.</summary>
    private static IOrderedEnumerable<Session> InOrder(IEnumerable<Session> sessions) =>
        sessions
            .OrderBy(static session => session.First?.Day ?? new DateOnly(session.LastYear ?? DateOnly.MaxValue.Year, 12, 31))
            .ThenBy(static session => session.First?.Time ?? TimeOnly.MinValue);

    public static View ViewOf(Session session, SessionState state, Translations translations)
    {
        var isOpen = state == SessionState.Upcoming;
        var when = DateFormat.Format(session, translations);
        var shown = when ?? translations.Text(isOpen ? "sessions.time_unknown" : "sessions.time_not_known");
        var place = Place(session, isOpen, translations);
        return new View
        {
            { "name", session.Title ?? session.Module?.Value ?? shown },
            { "title", session.Title },
            { "module", session.Module?.Value },
            { "when", shown },
            { "days", DateFormat.Days(session, translations).Select(static day => Day(day.Iso, day.Text)) },
            { "words", session.When?.Value == when ? null : session.When?.Value },
            { "datetime", DateFormat.Iso(session) },
            { "place", place },
            { "facts", Facts(session, place, translations) },
            { "registration", session.Cancelled || !isOpen ? null : session.Registration?.AbsoluteUri },
            { "cancelled", session.Cancelled },
        };
    }

    private static View Day(string iso, string text) => new() { { "datetime", iso }, { "text", text } };

    /// <summary>Online sessions need no place; for others that are to come, an unknown place is stated.</summary>
    private static string? Place(Session session, bool isOpen, Translations translations) =>
        session.Place ?? (isOpen && session.Mode != SessionMode.Online ? translations.Text("sessions.place_unknown") : null);

    private static IEnumerable<string> Facts(Session session, string? place, Translations translations) =>
        new[]
        {
            place,
            session.County,
            session.Mode is { } mode ? translations.Of("session_modes", mode) : null,
            session.Group,
            session.Seats is { } seats ? translations.Count("counts.seats", seats) : null,
        }.OfType<string>();
}

internal enum SessionState
{
    Upcoming,
    Past,

    /// <summary>Still to come although the programme has ended, which is reported. The page claims neither.</summary>
    Contradictory,
}
