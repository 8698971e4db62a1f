using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats the times of sessions.</summary>
internal static class DateFormat
{
    /// <summary>The time in one line; null if none is known.</summary>
    public static string? Format(Session session, Translations translations) =>
        (session.Start?.Value, session.End?.Value) switch
        {
            _ when HasHours(session) => string.Join("; ", Days(session, translations).Select(static day => day.Text)),
            _ when session.Dates.Length > 0 => Dates.Days([.. session.Dates.Select(static day => day.Value.Day)]),
            ({ } start, { } end) => Range(start, end, translations),
            ({ } start, null) => One(start, translations),
            _ => session.When?.Value,
        };

    /// <summary>Each day with its hours, for sessions on separate days of which the hours are known; otherwise empty.</summary>
    public static ImmutableArray<(string Iso, string Text)> Days(Session session, Translations translations) =>
        HasHours(session) ? [.. session.Dates.Select(day => (day.Value.Start.Iso, One(day.Value, translations)))] : [];

    /// <summary>
    /// For a <c>time</c> element: <c>2023-03</c>, <c>2022-01-21</c> or <c>2022-05-04T10:00</c>; null if no time is known.
    /// </summary>
    public static string? Iso(Session session) => session.First?.Iso;

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static bool HasHours(Session session) => session.Dates.Any(static day => day.Value.From is not null);

    private static string One(SessionDay day, Translations translations) =>
        day.To is null ? One(day.Start, translations) : Range(day.Start, day.End, translations);

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
