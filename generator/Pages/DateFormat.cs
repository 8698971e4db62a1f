using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats and compares the times of sessions.</summary>
internal static class DateFormat
{
    public static string Format(Session session, Translations translations) =>
        (session.Start?.Value, session.End?.Value) switch
        {
            _ when session.Dates.Length > 0 => Dates.Days(session.Dates),
            ({ } start, { } end) => Range(start, end, translations),
            ({ } start, null) => One(start, translations),
            _ => translations.Text("sessions.time_unknown"),
        };

    /// <summary>
    /// For a <c>time</c> element: <c>2023-03</c>, <c>2022-01-21</c> or <c>2022-05-04T10:00</c>; null if no time is known.
    /// </summary>
    public static string? Iso(Session session) => First(session) is { } start ? Iso(start) : null;

    public static string Iso(Moment moment) => moment.Iso;

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The start; null if no time is known.</summary>
    public static Moment? First(Session session) => session.Dates is [var day, ..] ? new Moment(session.Dates.Min()) : session.Start?.Value;

    /// <summary>Whether the latest possible day is before <paramref name="today"/>.</summary>
    public static bool IsOver(Session session, DateOnly today)
    {
        DateOnly? last = session.Dates.Length > 0 ? session.Dates.Max() : (session.End ?? session.Start)?.Value.LastDay;
        return last < today;
    }

    private static string One(Moment moment, Translations translations)
    {
        if (moment.MonthOnly)
        {
            return Dates.Month(moment.Day.Year, moment.Day.Month);
        }

        return moment.Time is { } time
            ? translations.Text("sessions.at", ("day", Dates.Long(moment.Day)), ("time", Dates.Time(time)))
            : Dates.Long(moment.Day);
    }

    private static string Range(Moment start, Moment end, Translations translations)
    {
        if (start.MonthOnly && end.MonthOnly)
        {
            return Dates.MonthRange((start.Day.Year, start.Day.Month), (end.Day.Year, end.Day.Month));
        }

        if (start.MonthOnly || end.MonthOnly)
        {
            return translations.Text("sessions.from_to", ("from", One(start, translations)), ("to", One(end, translations)));
        }

        return (start.Time, end.Time) switch
        {
            ({ } from, { } to) when start.Day == end.Day => translations.Text(
                "sessions.at",
                ("day", Dates.Long(start.Day)),
                ("time", Dates.TimeRange(from, to))
            ),
            ({ }, { }) => translations.Text("sessions.from_to", ("from", One(start, translations)), ("to", One(end, translations))),
            ({ } from, null) => translations.Text("sessions.begins", ("days", Dates.Range(start.Day, end.Day)), ("time", Dates.Time(from))),
            _ => Dates.Range(start.Day, end.Day),
        };
    }
}
