using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The calendars of the site and of each programme hold the sessions to come.</summary>
public sealed class CalendarStories
{
    private const string All = "site/andmed/ajakava.ics";
    private const string Own = "site/koolitused/tootuba/ajakava-tootuba.ics";

    [Fact]
    public void A_programme_with_a_session_to_come_has_a_calendar_and_its_page_offers_it()
    {
        using var story = With(
            "{title: Algus, start: 2027-05-04T10:00, end: 2027-05-04T16:30, place: Saal 2, county: Tartu maakond, mode: onsite, seats: 20}"
        );

        Assert.Equal(
            """
            BEGIN:VEVENT
            UID:tootuba.1.1@example.org/faktilehed
            DTSTAMP:20220121T000000Z
            DTSTART;TZID=Europe/Tallinn:20270504T100000
            DTEND;TZID=Europe/Tallinn:20270504T163000
            SUMMARY:Töötuba: Algus
            LOCATION:Saal 2\, Tartu maakond
            DESCRIPTION:Toimumisviis: kohapeal\nKohti: 20
            URL:https://example.org/faktilehed/koolitused/tootuba/
            END:VEVENT
            """,
            Event(story.Read(Own))
        );
        Assert.Equal(Event(story.Read(Own)), Event(story.Read(All)));
        Assert.StartsWith(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//SiteGen//Koolituste ajakava//ET\r\nCALSCALE:GREGORIAN\r\nNAME:Töötuba\r\n"
                + "X-WR-CALNAME:Töötuba\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VTIMEZONE\r\n",
            story.Read(Own),
            StringComparison.Ordinal
        );
        var page = story.Page("koolitused/tootuba/");
        var link = page.Section("Ajakava").Only("a");
        Assert.Equal(("ajakava-tootuba.ics", true), (link.GetAttribute("href"), link.HasAttribute("download")));
        Assert.Equal("ajakava-tootuba.ics", page.Only("link[rel=alternate][type='text/calendar']").GetAttribute("href"));
    }

    [Theory]
    [InlineData("{start: 2027-05}")]
    [InlineData("{when: kevad 2027}")]
    [InlineData("{title: Kunagi}")]
    [InlineData("{start: 2026-11-15}")]
    [InlineData("{dates: [2026-11-01, 2026-11-15]}")]
    public void Where_no_day_to_come_is_known_there_is_no_calendar(string session)
    {
        using var story = With(session);
        Assert.False(story.Has(Own));
        Assert.Empty(story.Page("koolitused/tootuba/").QuerySelectorAll("[href$='.ics']"));
        // A calendar needs a component.
        Assert.DoesNotContain("VEVENT", story.Read(All), StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE", story.Read(All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample: true")]
    [InlineData("ended: true")]
    public void Nobody_is_told_to_wait_for_what_is_invented_or_ended(string key)
    {
        using var story = With("{start: 2027-05-04}", key);
        Assert.False(story.Has(Own));
        Assert.DoesNotContain("VEVENT", story.Read(All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{start: 2026-11-16}", "DATE:20261116 DATE:20261117")]
    [InlineData("{start: 2026-11-10, end: 2026-11-20}", "DATE:20261110 DATE:20261121")]
    [InlineData("{dates: [2026-12-31, 2027-02-28]}", "DATE:20261231 DATE:20270101", "DATE:20270228 DATE:20270301")]
    [InlineData(
        "{dates: [2026-12-01T10:00/12:00, 2026-12-08T10:00, 2026-12-15]}",
        "Tallinn:20261201T100000 Tallinn:20261201T120000",
        "Tallinn:20261208T100000",
        "DATE:20261215 DATE:20261216"
    )]
    [InlineData("{start: 2026-12-01T10:00}", "Tallinn:20261201T100000")]
    [InlineData("{start: 2026-12-01T10:00, end: 2026-12-02T12:00}", "Tallinn:20261201T100000 Tallinn:20261202T120000")]
    [InlineData("{start: 2026-12-01T10:00, end: 2026-12-02}", "DATE:20261201 DATE:20261203 Algus kell 10.00")]
    [InlineData("{start: 2026-12-01, end: 2026-12-02T12:00}", "DATE:20261201 DATE:20261203 Lõpp kell 12.00")]
    [InlineData("{start: 2026-12-01, end: 2027-01}", "DATE:20261201 DATE:20261202 Kestab kuni: jaanuar\u00A02027")]
    public void Days_and_hours_are_those_that_are_known(string session, params string[] events)
    {
        using var story = With(session);
        Assert.Equal(
            events,
            story
                .Read(Own)
                .Split("BEGIN:VEVENT")[1..]
                .Select(static each =>
                    string.Join(
                        ' ',
                        each.Split("\r\n")
                            .Where(static line =>
                                line.StartsWith("DT", StringComparison.Ordinal) || line.StartsWith("DESC", StringComparison.Ordinal)
                            )
                            .Skip(1)
                            .Select(static line =>
                                line[(line.IndexOfAny(['=', ':']) + 1)..].Replace("Europe/", "", StringComparison.Ordinal)
                            )
                    )
                )
        );
    }

    [Fact]
    public void Only_hours_need_a_time_zone()
    {
        using var story = With("{start: 2027-05-04}");
        Assert.DoesNotContain("VTIMEZONE", story.Read(Own), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_session_stays_and_says_so()
    {
        using var story = With("{title: Algus, start: 2027-05-04, cancelled: true, registration: 'https://example.org/r'}");
        var said = Event(story.Read(Own));
        Assert.Contains("\nSTATUS:CANCELLED\n", said, StringComparison.Ordinal);
        Assert.Contains("\nSUMMARY:Jääb ära: Töötuba: Algus\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Registreerimine", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_keeps_its_id_when_it_is_edited_and_when_the_programme_is_renamed()
    {
        using var before = With("{start: 2020-01-01}, {title: Algus, start: 2027-05-04, place: Saal}");
        using var edited = With("{start: 2020-01-01}, {title: Teine, dates: [2027-06-05T10:00], mode: online}");
        using var renamed = new Story().Without("content/programmes/tootuba");
        renamed
            .With("content/programmes/uus/programme.yaml", edited.Read(Story.Programme) + "aliases: [/vana.html, tootuba, vahepealne]\n")
            .Built();
        string[] ids = [Uid(before.Read(Own)), Uid(edited.Read(Own)), Uid(renamed.Read("site/koolitused/uus/ajakava-uus.ics"))];
        Assert.Equal(Enumerable.Repeat("UID:tootuba.2.1@example.org/faktilehed", 3), ids);
    }

    [Fact]
    public void Texts_of_the_interface_do_not_change_it()
    {
        using var story = With("{start: 2027-05-04T10:00, mode: hybrid, seats: 3}");
        var before = story.Read(All);
        story
            .WithOwnTemplates()
            .Replace("templates/strings/et.yaml", "kohapeal ja veebis", "segakoolitus")
            .Replace("templates/strings/et.yaml", "kell {time}", "{time}")
            .Built();
        Assert.Equal(before, story.Read(All));
    }

    private static Story With(string sessions, string key = "") =>
        new Story().Append(Story.Programme, $"{key}\nschedule: {{sessions: [{sessions}]}}\n").Built();

    /// <summary>The only event, unfolded.</summary>
    private static string Event(string calendar)
    {
        var lines = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        return string.Join('\n', lines[Array.IndexOf(lines, "BEGIN:VEVENT")..(Array.LastIndexOf(lines, "END:VEVENT") + 1)]);
    }

    private static string Uid(string calendar) =>
        calendar.Split("\r\n").Single(static line => line.StartsWith("UID:", StringComparison.Ordinal));
}
