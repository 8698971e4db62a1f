using SiteGen.Model;

namespace SiteGen.Pages.Data.Calendar;

/// <summary>The coming sessions of all programmes, and of each. Samples have none: nobody shall wait for an invented course.</summary>
internal static class Calendars
{
    public static CalendarFile Of(SiteContext context) =>
        new(
            context.Site.Title + ": ajakava",
            [.. context.ProgrammesWithoutSamples.SelectMany(programme => SessionEvents.Of(programme, context)).OrderBy(FirstDay)]
        );

    public static CalendarFile Of(Programme programme, SiteContext context) =>
        new(programme.Title, [.. SessionEvents.Of(programme, context).OrderBy(FirstDay)]);

    /// <summary>The path of a programme's calendar; null if it has no event.</summary>
    public static string? FileOf(Programme programme, SiteContext context) =>
        SessionEvents.Exist(programme, context.Today) ? Addresses.ProgrammeCalendar(programme.Slug) : null;

    private static DateTime FirstDay(CalendarEvent calendarEvent) =>
        calendarEvent.Time switch
        {
            WholeDays days => days.First.ToDateTime(TimeOnly.MinValue),
            Hours hours => hours.Start,
            _ => DateTime.MinValue,
        };
}
