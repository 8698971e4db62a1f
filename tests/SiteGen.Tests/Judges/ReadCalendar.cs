namespace SiteGen.Tests.Judges;

/// <summary>What a reader of calendars says of a file.</summary>
/// <param name="Refused">Why it takes the file for broken; else null.</param>
internal sealed record ReadCalendar(string? Name, ReadEvent[]? Events, string? Refused = null)
{
    public static ReadCalendar[] ByIcalJs(IEnumerable<string> texts) => Judge.ByNode<ReadCalendar>("calendars.js", "ical.js", texts);

    public static ReadCalendar[] ByIcalendar(IEnumerable<string> texts) => Judge.ByPython<ReadCalendar>("calendars.py", "icalendar", texts);
}

/// <param name="Start">A day, <c>2026-01-21</c>, or an instant in UTC, <c>2026-05-04T07:00:00Z</c>.</param>
internal sealed record ReadEvent(
    string Uid,
    string Stamp,
    string Start,
    string? End,
    string Summary,
    string? Location,
    string? Description,
    string Url,
    string? Status
);
