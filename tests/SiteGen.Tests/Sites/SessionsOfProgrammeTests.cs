using SiteGen.Tests.Stories;
using static SiteGen.Tests.Sites.KindOfProgramme;

namespace SiteGen.Tests.Sites;

/// <summary>What a page and its data say of the sessions of a programme that goes on, and of one that has ended.</summary>
public sealed class SessionsOfProgrammeTests
{
    [Fact]
    public void Session_days_have_their_hours_and_stand_in_order()
    {
        using var story = With(
            Least
                + Contact
                + """
                schedule:
                  sessions:
                    - title: Teine nädal
                      dates: [2026-12-11T09:30/12:00, 2026-12-04T10:00/16:00, 2026-12-04T17:00/18:30]
                      place: Vallamaja
                      when: reedeti
                    - title: Esimene nädal
                      dates: [2026-10-09T10:00, 2026-10-02]
                    - title: Algus
                      start: 2026-09-01
                    - title: Jätk
                      when: kevad 2027

                """
        );

        var schedule = Page(story).Section("Ajakava");
        Assert.Equal(
            [
                "## Ajakava",
                "### Tulevad koolitused",
                "4. detsember 2026, kell 10.00–16.00 4. detsember 2026, kell 17.00–18.30 11. detsember 2026, kell 9.30–12.00 · reedeti",
                "Teine nädal",
                "Vallamaja",
                "kevad 2027",
                "Jätk",
                "koht täpsustub",
                "Lisa koolitusajad kalendrisse (ICS) <ajakava-tootuba.ics>",
                "### Toimunud",
                "Closed: 2 koolitusaega",
                "1. september 2026",
                "Algus",
                "2. oktoober 2026 9. oktoober 2026, kell 10.00",
                "Esimene nädal",
            ],
            schedule.Lines()
        );
        Assert.Equal(
            ["2026-12-04T10:00", "2026-12-04T17:00", "2026-12-11T09:30"],
            schedule.QuerySelectorAll("ul.sessions")[0].Values("time.day", "datetime")
        );
        Assert.Equal(
            """["2026-12-04T10:00/16:00","2026-12-04T17:00/18:30","2026-12-11T09:30/12:00"]""",
            Compact(Json(story).GetProperty("schedule").GetProperty("sessions")[0].GetProperty("dates"))
        );
        var instance = Assert.Single(Course(story).GetProperty("hasCourseInstance").EnumerateArray());
        Assert.Equal("2026-12-04T10:00+02:00", instance.GetProperty("startDate").GetString());
        Assert.Equal("2026-12-11T12:00+02:00", instance.GetProperty("endDate").GetString());
    }

    [Fact]
    public void Of_an_ended_programme_nothing_is_said_to_be_coming()
    {
        using var story = With(
            Least
                + Contact
                + """
                ended: true
                modules: [{title: Algus, registration: "https://example.org/moodul/"}]
                schedule:
                  sessions:
                    - {title: Teadmata, cancelled: true, registration: "https://example.org/"}
                    - {title: Sügisel, when: sügis 2021}
                    - {title: Teine, start: 2021-10-02}
                    - {title: Esimene, start: 2021-10-01}

                """
        );

        var page = Page(story);
        Assert.Equal(
            [
                "## Ajakava",
                "Programm on lõppenud.",
                "### Toimunud",
                "Closed: 4 koolitusaega",
                "1. oktoober 2021",
                "Esimene",
                "2. oktoober 2021",
                "Teine",
                "sügis 2021",
                "Sügisel",
                "aeg teadmata Jäi ära",
                "Teadmata",
            ],
            page.Section("Ajakava").Lines()
        );
        foreach (var text in new[] { page.MainPart().TextContent, story.Page("").MainPart().TextContent })
        {
            Assert.DoesNotContain("Tulemas", text, StringComparison.Ordinal);
            Assert.DoesNotContain("täpsustub", text, StringComparison.Ordinal);
            Assert.DoesNotContain("välja kuulutatud", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Registreeru:", text, StringComparison.Ordinal);
            Assert.Contains("Lõppenud", text, StringComparison.Ordinal);
        }

        Assert.False(Course(story).TryGetProperty("hasCourseInstance", out _));
        Assert.True(Json(story).GetProperty("ended").GetBoolean());
    }

    [Fact]
    public void A_future_session_of_an_ended_programme_is_pointed_out_and_called_neither_coming_nor_past()
    {
        using var story = new Story().With(
            Story.Programme,
            Least + Contact + "ended: true\nschedule: {sessions: [{title: Hiljem, start: 2027-01-05}]}\n"
        );

        var run = story.Build();

        Assert.Equal(["SG0223"], run.Codes);
        Assert.Equal(["## Ajakava", "Programm on lõppenud.", "5. jaanuar 2027", "Hiljem"], Page(story).Section("Ajakava").Lines());
        Assert.False(Course(story).TryGetProperty("hasCourseInstance", out _));
    }
}
