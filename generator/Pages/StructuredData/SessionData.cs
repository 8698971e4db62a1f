using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.StructuredData;

/// <summary>A session as a <c>CourseInstance</c>; its separate days are events within it.</summary>
internal static class SessionData
{
    private const string Vocabulary = "https://schema.org/";

    /// <param name="page">The address of the fact sheet.</param>
    public static WriteJson Of(Session session, string page) =>
        json =>
            json.WithType("CourseInstance")
                .With("name", Name(session))
                .With("startDate", Time(session.First))
                .With("endDate", Time(End(session)))
                .With("courseMode", CourseMode(session.Mode))
                .With("eventAttendanceMode", AttendanceMode(session.Mode))
                .With("eventStatus", Status(session))
                .WithAll("location", Places(session, page), static place => place)
                .With("url", session.Cancelled ? null : session.Registration)
                .WithAll("subEvent", session.Dates.Length > 1 ? session.Dates : [], day => Day(day.Value, session));

    private static WriteJson Day(SessionDay day, Session session) =>
        json =>
            json.WithType("Event")
                .With("name", Name(session))
                .With("startDate", Time(day.Start))
                .With("endDate", day.To is null ? null : Time(day.End))
                .With("eventStatus", Status(session));

    private static string? Name(Session session) => session.Title ?? session.Module?.Value;

    private static Moment? End(Session session) => session.Dates is [.., var last] ? last.Value.End : session.End?.Value;

    /// <summary>An hour stands with its offset from UTC: <c>2022-05-04T10:00+03:00</c>.</summary>
    private static string? Time(Moment? moment) =>
        moment is { Time: { } time } hour
            ? string.Create(CultureInfo.InvariantCulture, $"{hour.Iso}+{LocalTime.OffsetOf(hour.Day, time):hh\\:mm}")
            : moment?.Iso;

    private static string? Status(Session session) => session.Cancelled ? Vocabulary + "EventCancelled" : null;

    private static string? CourseMode(SessionMode? mode) =>
        mode switch
        {
            SessionMode.Onsite => "onsite",
            SessionMode.Online => "online",
            SessionMode.Hybrid => "blended",
            _ => null,
        };

    private static string? AttendanceMode(SessionMode? mode) =>
        mode switch
        {
            SessionMode.Onsite => Vocabulary + "OfflineEventAttendanceMode",
            SessionMode.Online => Vocabulary + "OnlineEventAttendanceMode",
            SessionMode.Hybrid => Vocabulary + "MixedEventAttendanceMode",
            _ => null,
        };

    private static WriteJson[] Places(Session session, string page)
    {
        var isKnown = session.Place is not null || session.County is not null;
        return session.Mode switch
        {
            SessionMode.Online => [VirtualPlace(session.Place, page)],
            SessionMode.Hybrid when isKnown => [Place(session), VirtualPlace(null, page)],
            SessionMode.Hybrid => [VirtualPlace(null, page)],
            _ => isKnown ? [Place(session)] : [],
        };
    }

    private static WriteJson Place(Session session) =>
        json => json.WithType("Place").With("name", session.Place).With("address", session.County);

    /// <summary>The content has no address of the room; the fact sheet leads there.</summary>
    private static WriteJson VirtualPlace(string? name, string page) =>
        json => json.WithType("VirtualLocation").With("name", name).With("url", page);
}
