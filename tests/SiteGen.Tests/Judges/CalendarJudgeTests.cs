using System.Globalization;
using System.Text;
using CsCheck;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data.Calendar;
using SiteGen.Rendering;
using SiteGen.Tests.Pages;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>Two readers that others wrote, ical.js and Python's icalendar, find in a calendar what was meant.</summary>
public sealed class CalendarJudgeTests
{
    private const string Broken = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n";

    private static readonly Gen<string?> _text = One("a", "õ", "😀", ",", ";", ":", "\"", "\\", "n", "N", " ", "%2C", "ž-", "=", "pikk")
        .Array[1, 60]
        .Select(static parts => "T" + string.Concat(parts) + ".")
        .Null();

    /// <summary>The database of time zones of one of the readers ends in 2037.</summary>
    private static readonly Gen<DateOnly> _day = Gen.Int[0, 3600].Select(static days => new DateOnly(2026, 11, 16).AddDays(days));

    /// <summary>Not in the hour that there is twice, or not at all, on two days of the year.</summary>
    private static readonly Gen<TimeOnly?> _time =
        from isKnown in Gen.Bool
        from minutes in Gen.Int[4 * 60, (24 * 60) - 1]
        select isKnown ? new TimeOnly(0L).AddMinutes(minutes) : (TimeOnly?)null;

    private static readonly Gen<Session> _session =
        from title in _text
        from place in _text
        from county in One(null, "Harju maakond", "Tartu maakond")
        from mode in One<SessionMode?>(null, SessionMode.Onsite, SessionMode.Online, SessionMode.Hybrid)
        from cancelled in Gen.Bool
        from days in Gen.Select(_day, _time, Gen.Int[1, 400]).Array[1, 4]
        from isApart in Gen.Bool
        select Session(title, place, county, mode, days, isApart) with
        {
            Cancelled = cancelled,
        };

    [Theory]
    [InlineData(Broken)]
    [InlineData(Broken + "DTSTART:2026\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData(Broken + "a line of text\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    public void They_refuse_a_broken_file(string text)
    {
        Assert.NotNull(Assert.Single(ReadCalendar.ByIcalJs([text])).Refused);
        Assert.NotNull(Assert.Single(ReadCalendar.ByIcalendar([text])).Refused);
    }

    [Fact]
    public void One_of_them_refuses_hours_without_their_time_zone() =>
        Assert.NotNull(
            Assert
                .Single(ReadCalendar.ByIcalJs([Broken + "DTSTART;TZID=Europe/Tallinn:20260504T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"]))
                .Refused
        );

    [Fact]
    public void They_read_every_calendar_of_the_shipped_content_and_of_a_story()
    {
        using var shipped = new Story()
            .WithShippedContent()
            .Replace("content/programmes/naidisprogramm/programme.yaml", "sample: true", "sample: false")
            .Replace(Story.Institutions, "sample: true", "sample: false")
            .Built("--date", "2026-11-16");
        using var story = new Story()
            .Append(Story.Programme, "schedule: {sessions: [{start: 2027-05-04T10:00, end: 2027-05-04T12:00}]}\n")
            .Built();
        string[] texts = [.. Calendars(shipped), .. Calendars(story)];
        Assert.Equal(4, texts.Length);
        foreach (var read in (ReadCalendar[])[.. ReadCalendar.ByIcalJs(texts), .. ReadCalendar.ByIcalendar(texts)])
        {
            Assert.Null(read.Refused);
            Assert.NotEmpty(read.Events!);
            Assert.Distinct(read.Events!.Select(static each => each.Uid));
        }
    }

    [Fact]
    public void They_find_what_was_meant_in_generated_sessions() =>
        _session
            .Array[1, 6]
            .Array[150]
            .Holds(
                static schedules =>
                {
                    string[] texts = [.. schedules.Select(static sessions => Written(FileOf(sessions)))];
                    var (byIcalJs, byIcalendar) = (ReadCalendar.ByIcalJs(texts), ReadCalendar.ByIcalendar(texts));
                    foreach (var (at, sessions) in schedules.Index())
                    {
                        var meant = FileOf(sessions).Events.Select(Meant).ToArray();
                        Assert.Equal(meant, byIcalJs[at].Events);
                        Assert.Null(byIcalJs[at].Refused);
                        Assert.Null(byIcalendar[at].Refused);
                        // That reader removes escapes twice, so it is not asked about texts that hold what looks like one.
                        Assert.Equal(
                            meant.Select(Comparable),
                            byIcalendar[at].Events!.Zip(meant, static (read, each) => HasEscapes(each) ? WithoutTexts(read) : read)
                        );
                    }
                },
                1
            );

    [Fact]
    public void Lines_are_folded_by_octets_and_end_as_the_standard_has_it() =>
        _session
            .Array[1, 6]
            .Holds(static sessions =>
            {
                var written = new Utf8Writer();
                ICalendar.Write(FileOf(sessions), written);
                // Half of a character would not be UTF-8.
                var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(written.Written);
                Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
                var lines = text.Split("\r\n");
                Assert.All(lines, static line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
                Assert.DoesNotContain(lines, static line => line.AsSpan().ContainsAny('\r', '\n'));
            });

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static IEnumerable<string> Calendars(Story story) =>
        story.Files().Keys.Where(static path => path.EndsWith(".ics", StringComparison.Ordinal)).Select(path => story.Read("site/" + path));

    private static Session Session(
        string? title,
        string? place,
        string? county,
        SessionMode? mode,
        (DateOnly Day, TimeOnly? From, int Minutes)[] days,
        bool isApart
    )
    {
        var session = new Session
        {
            Title = title,
            Place = place,
            County = county,
            Mode = mode,
        };
        if (isApart)
        {
            return session with { Dates = [.. days.Select(static day => TestData.At(Day(day))).OrderBy(static day => day.Value)] };
        }

        var (first, last) = (Day(days[0]), Day(days[^1]) with { Day = days[0].Day.AddDays(days.Length - 1) });
        return session with { Start = TestData.At(first.Start), End = days.Length > 1 ? TestData.At(last.End) : null };
    }

    private static SessionDay Day((DateOnly Day, TimeOnly? From, int Minutes) day) =>
        day.From?.AddMinutes(day.Minutes) is { } to && to > day.From && day.Minutes % 3 > 0
            ? new(day.Day, day.From, to)
            : new(day.Day, day.From);

    private static CalendarFile FileOf(Session[] sessions)
    {
        var programme = TestData.Programme("tootuba") with { Title = "Töötuba, 1; õ", Schedule = new Schedule(null, [.. sessions]) };
        return SiteGen.Pages.Data.Calendar.Calendars.Of(programme, TestData.SiteContext(TestData.Content(programme), "2026-11-16"));
    }

    private static string Written(CalendarFile file)
    {
        var written = new Utf8Writer();
        ICalendar.Write(file, written);
        return Encoding.UTF8.GetString(written.Written);
    }

    private static ReadEvent Meant(CalendarEvent each) =>
        new(
            each.Uid,
            "2022-01-21T00:00:00Z",
            each.Time is WholeDays days ? $"{days.First:O}" : Utc(((Hours)each.Time).Start),
            each.Time is WholeDays { Last: var last } ? $"{last.AddDays(1):O}"
                : ((Hours)each.Time).End is { } end ? Utc(end)
                : null,
            each.Summary,
            each.Location,
            each.Description.Length > 0 ? each.Description : null,
            each.Url,
            each.Cancelled ? "CANCELLED" : null
        );

    private static ReadEvent Comparable(ReadEvent each) => HasEscapes(each) ? WithoutTexts(each) : each;

    private static ReadEvent WithoutTexts(ReadEvent each) => each with { Summary = "", Location = null, Description = null };

    private static bool HasEscapes(ReadEvent each) => $"{each.Summary}{each.Location}{each.Description}".AsSpan().ContainsAny('\\', '%');

    private static string Utc(DateTime local) =>
        (local - LocalTime.OffsetOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))).ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture
        );
}
