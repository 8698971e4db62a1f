using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Data.Calendar;

/// <summary>
/// The events of a programme: one for each coming session with a known day, or one for each of its separate days. Words are fixed here.
/// </summary>
internal static class SessionEvents
{
    public static bool Exist(Programme programme, DateOnly today) => !programme.Sample && programme.ComingSessions(today).Any(HasDay);

    public static IEnumerable<CalendarEvent> Of(Programme programme, SiteContext context)
    {
        if (!Exist(programme, context.Today))
        {
            yield break;
        }

        var url = context.Absolute(Addresses.Programme(programme.Slug));
        var sessions = programme.Schedule!.Sessions;
        for (var at = 0; at < sessions.Length; at++)
        {
            var session = sessions[at];
            if (!HasDay(session) || session.LastDay < context.Today)
            {
                continue;
            }

            var part = 0;
            foreach (var time in Times(session))
            {
                part++;
                yield return new CalendarEvent(
                    Uid(programme, at + 1, part, context.BaseUrl),
                    programme.Updated.Value,
                    time,
                    Summary(programme, session),
                    url
                )
                {
                    Location = Location(session),
                    Description = string.Join('\n', Description(session)),
                    Cancelled = session.Cancelled,
                };
            }
        }
    }

    /// <summary>
    /// Names the session by its place in the content, as <c>ajakava.csv</c> does: everything else of a session may be edited. A session
    /// that is inserted before others takes over their ids, so editors add new ones at the end.
    /// </summary>
    private static string Uid(Programme programme, int session, int part, Uri site) =>
        string.Create(CultureInfo.InvariantCulture, $"{programme.LastingName()}.{session}.{part}@{site.Authority}{site.AbsolutePath}")
            .TrimEnd('/');

    private static bool HasDay(Session session) => session.First is { MonthOnly: false };

    private static IEnumerable<EventTime> Times(Session session) =>
        session.Dates.Length > 0
            ? session.Dates.Select(static day => Time(day.Value.Start, day.Value.To is null ? null : day.Value.End))
            : [Time(session.Start!.Value.Value, session.End?.Value)];

    /// <summary>An event has hours at both ends or at none; a single hour of several days is told in words.</summary>
    private static EventTime Time(Moment start, Moment? end) =>
        (start.Time, end) switch
        {
            ({ } from, null) => new Hours(start.Day.ToDateTime(from), null),
            ({ } from, { Time: { } to } last) => new Hours(start.Day.ToDateTime(from), last.Day.ToDateTime(to)),
            (_, { MonthOnly: false } last) => new WholeDays(start.Day, last.Day),
            _ => new WholeDays(start.Day, start.Day),
        };

    /// <summary>Some calendars ignore that an event is cancelled, so the words say it too.</summary>
    private static string Summary(Programme programme, Session session)
    {
        var name = string.Join(" · ", new[] { session.Title, session.Module?.Value }.OfType<string>().Distinct(StringComparer.Ordinal));
        return (session.Cancelled ? "Jääb ära: " : "") + programme.Title + (name.Length > 0 ? ": " + name : "");
    }

    private static string? Location(Session session) =>
        (session.Place, session.County) switch
        {
            ({ } place, { } county) when !place.Contains(county, StringComparison.OrdinalIgnoreCase) => $"{place}, {county}",
            (null, null) => session.Mode == SessionMode.Online ? "Veebis" : null,
            var (place, county) => place ?? county,
        };

    private static IEnumerable<string> Description(Session session)
    {
        var lines = new[]
        {
            session.When is { } words ? "Aeg: " + words.Value : null,
            session is { Start.Value.Time: { } from, End.Value.Time: null } ? "Algus kell " + Dates.Time(from) : null,
            session is { Start.Value.Time: null, End.Value.Time: { } to } ? "Lõpp kell " + Dates.Time(to) : null,
            session.End?.Value is { MonthOnly: true, Day: var last } ? "Kestab kuni: " + Dates.Month(last.Year, last.Month) : null,
            session.Mode switch
            {
                SessionMode.Onsite => "Toimumisviis: kohapeal",
                SessionMode.Online => "Toimumisviis: veebis",
                SessionMode.Hybrid => "Toimumisviis: kohapeal ja veebis",
                _ => null,
            },
            session.Group is { } group ? "Rühm: " + group : null,
            session.Seats is { } seats ? "Kohti: " + NumberFormat.Invariant(seats) : null,
            session is { Cancelled: false, Registration: { } address } ? "Registreerimine: " + address.AbsoluteUri : null,
        };
        return lines.OfType<string>();
    }
}
