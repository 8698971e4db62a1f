using System.Globalization;
using System.Text;
using SiteGen.Pages.Data.Calendar;

namespace SiteGen.Rendering;

/// <summary>Writes iCalendar by RFC 5545: lines folded by octets, text escaped, line ends CRLF.</summary>
internal static class ICalendar
{
    /// <summary>Of a line without its end.</summary>
    private const int MaxOctets = 75;

    /// <summary>By the EU rule (Directive 2000/84/EC), as <see cref="Estonian.LocalTime"/> has it.</summary>
    private static readonly string[] _timeZone =
    [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Tallinn",
        "BEGIN:STANDARD",
        "DTSTART:19701025T040000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200",
        "TZNAME:EET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0300",
        "TZNAME:EEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ];

    public static void Write(CalendarFile calendar, Utf8Writer to)
    {
        var name = Escaped(calendar.Name);
        // A calendar needs a component: the time zone is that of one without events.
        var hasTimeZone = calendar.Events.IsEmpty || calendar.Events.Any(static each => each.Time is Hours);
        string[] head =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//SiteGen//Koolituste ajakava//ET",
            "CALSCALE:GREGORIAN",
            // The name and how often to look for news, as RFC 7986 has it and as applications knew it before.
            "NAME:" + name,
            "X-WR-CALNAME:" + name,
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
            "X-PUBLISHED-TTL:P1D",
        ];
        WriteLines([.. head, .. hasTimeZone ? _timeZone : []], to);
        foreach (var each in calendar.Events)
        {
            WriteLines(Lines(each), to);
        }

        WriteLines(["END:VCALENDAR"], to);
    }

    private static IEnumerable<string> Lines(CalendarEvent each) =>
        [
            "BEGIN:VEVENT",
            "UID:" + Escaped(each.Uid),
            $"DTSTAMP:{Day(each.Updated)}T000000Z",
            .. each.Time switch
            {
                WholeDays days => [$"DTSTART;VALUE=DATE:{Day(days.First)}", $"DTEND;VALUE=DATE:{Day(days.Last.AddDays(1))}"],
                Hours { End: { } end } hours => [Hour("DTSTART", hours.Start), Hour("DTEND", end)],
                Hours hours => [Hour("DTSTART", hours.Start)],
                _ => Array.Empty<string>(),
            },
            "SUMMARY:" + Escaped(each.Summary),
            .. each.Location is { } location ? ["LOCATION:" + Escaped(location)] : Array.Empty<string>(),
            .. each.Description.Length > 0 ? ["DESCRIPTION:" + Escaped(each.Description)] : Array.Empty<string>(),
            "URL:" + each.Url,
            .. each.Cancelled ? ["STATUS:CANCELLED"] : Array.Empty<string>(),
            "END:VEVENT",
        ];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Hour(string property, DateTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{property};TZID=Europe/Tallinn:{time:yyyyMMdd'T'HHmmss}");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    private static void WriteLines(IEnumerable<string> lines, Utf8Writer to)
    {
        foreach (var line in lines)
        {
            WriteFolded(line, to);
        }
    }

    /// <summary>The blank at the beginning of a continued line counts.</summary>
    private static void WriteFolded(string line, Utf8Writer to)
    {
        var (from, at, octets) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                to.Write(line.AsSpan(from..at));
                to.Write("\r\n "u8);
                (from, octets) = (at, 1);
            }

            at += rune.Utf16SequenceLength;
            octets += rune.Utf8SequenceLength;
        }

        to.Write(line.AsSpan(from));
        to.Write("\r\n"u8);
    }
}
