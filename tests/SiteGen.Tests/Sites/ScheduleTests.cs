using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Upcoming and past sessions are separated by the build date, not by the clock.</summary>
public sealed class ScheduleTests
{
    private const string Sessions = """
        schedule:
          sessions:
            - {title: Kuu, start: 2022-03}
            - {title: Päev, start: 2022-01-21}
            - {title: Vahemik, start: 2022-01-10, end: 2022-02-10}
            - {title: Päevad, dates: [2022-05-02, 2022-01-02]}
            - {title: Hommik, start: 2022-01-21T09:00, end: 2022-01-21T10:00}
            - {title: Teadmata}

        """;

    [Theory]
    [InlineData("2021-12-31", "Päevad Vahemik Päev Hommik Kuu Teadmata", "")]
    [InlineData("2022-01-21", "Päevad Vahemik Päev Hommik Kuu Teadmata", "")]
    [InlineData("2022-01-22", "Päevad Vahemik Kuu Teadmata", "Päev Hommik")]
    [InlineData("2022-02-10", "Päevad Vahemik Kuu Teadmata", "Päev Hommik")]
    [InlineData("2022-02-11", "Päevad Kuu Teadmata", "Vahemik Päev Hommik")]
    [InlineData("2022-03-31", "Päevad Kuu Teadmata", "Vahemik Päev Hommik")]
    [InlineData("2022-04-01", "Päevad Teadmata", "Vahemik Päev Hommik Kuu")]
    [InlineData("2022-05-03", "Teadmata", "Päevad Vahemik Päev Hommik Kuu")]
    public void The_given_date_parts_them_a_session_is_past_after_its_last_day(string date, string upcoming, string past)
    {
        using var story = Early().Append(Story.Programme, Sessions).Built("--date", date);
        Assert.Equal((upcoming, past), (Under(story, "Tulevad koolitused"), Under(story, "Toimunud")));
    }

    [Theory]
    [InlineData("kevad 2020", true)]
    [InlineData("2019. aasta sügis", true)]
    [InlineData("mai 2021", true)]
    [InlineData("august 2021", true)]
    [InlineData("2020–2021", true)]
    [InlineData("õppeaasta 2024/25", true)]
    [InlineData("õppeaasta 2025/26", false)]
    [InlineData("kevad 2026", false)]
    [InlineData("2019–2027", false)]
    [InlineData("alates 2023", false)]
    [InlineData("2023–", false)]
    [InlineData("2023 – …", false)]
    [InlineData("2023. aastast", false)]
    [InlineData("2023. aasta augustist", false)]
    [InlineData("igal kevadel, esimene oli 2019", false)]
    [InlineData("pärast 2020. aasta sügist", false)]
    [InlineData("täpsustamisel (2020. aasta kevad jäi ära)", false)]
    [InlineData("sügisel", false)]
    public void A_time_in_words_is_past_after_the_last_year_that_it_names(string when, bool isPast)
    {
        using var story = new Story().Append(Story.Programme, $"schedule: {{sessions: [{{when: '{when}'}}]}}\n").Built();
        var lines = story.Page("koolitused/tootuba/").Section("Ajakava").Lines();

        Assert.Equal(!isPast, lines.Contains("### Tulevad koolitused"));
        Assert.Equal(isPast, lines.Contains("### Toimunud"));
        Assert.Equal(
            !isPast,
            lines.Any(static line =>
                line.Contains("täpsustub", StringComparison.Ordinal) && line.StartsWith("koht", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Times_in_words_come_after_the_days_of_their_year()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                "schedule:\n  sessions:\n    - {title: Hiljem, start: 2021-02}\n"
                    + "    - {title: Kevad, when: kevad 2020}\n    - {title: Sügis, start: 2020-09}\n"
            )
            .Built();

        Assert.Equal("Sügis Kevad Hiljem", Under(story, "Toimunud"));
    }

    [Fact]
    public void Nothing_upcoming_is_said_in_words()
    {
        using var story = new Story().Append(Story.Programme, "schedule: {sessions: [{title: Algus, start: 2020-01-01}]}\n").Built();
        Assert.Equal(
            [
                "## Ajakava",
                "Järgmisi koolitusaegu ei ole veel välja kuulutatud.",
                "### Toimunud",
                "Closed: 1 koolitusaeg",
                "1. jaanuar 2020",
                "Algus",
            ],
            story.Page("koolitused/tootuba/").Section("Ajakava").Lines()
        );
    }

    [Fact]
    public void A_cancelled_session_says_so_in_its_tense_and_cannot_be_registered_for()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                """
                schedule:
                  sessions:
                    - {title: Tuleb, start: 2022-05-01, mode: online, cancelled: true, registration: "https://example.org/"}
                    - {title: Oli, start: 2021-05-01, mode: online, cancelled: true}

                """
            )
            .Built("--date", "2022-01-21");
        Assert.Equal(
            [
                "## Ajakava",
                "### Tulevad koolitused",
                "1. mai 2022 Jääb ära",
                "Tuleb",
                "veebis",
                "Lisa koolitusajad kalendrisse (ICS) <ajakava-tootuba.ics>",
                "### Toimunud",
                "Closed: 1 koolitusaeg",
                "1. mai 2021 Jäi ära",
                "Oli",
                "veebis",
            ],
            story.Page("koolitused/tootuba/").Section("Ajakava").Lines()
        );
    }

    [Fact]
    public void The_date_changes_nothing_but_what_is_said_of_the_schedule()
    {
        using var story = Early().Append(Story.Programme, Sessions).Built("--date", "2020-01-01");
        var before = story.Files();
        story.Built("--date", "2030-01-01");
        var changed = story.Files().Where(file => !file.Value.AsSpan().SequenceEqual(before[file.Key])).Select(static file => file.Key);
        Assert.Equal(
            ["ajakava/index.html", "andmed/ajakava.ics", "andmed/koik.zip", "feed.xml", "index.html", "koolitused/tootuba/index.html"],
            changed
        );
    }

    [Fact]
    public void The_schedule_of_the_site_lists_what_is_to_come_by_month_and_folds_what_is_over()
    {
        using var story = Early()
            .Append(
                Story.Programme,
                """
                schedule:
                  sessions:
                    - {title: Hiljem, start: 2027-02-03, county: Tartu maakond, mode: online}
                    - {title: Varem, start: 2026-12-01T10:00, county: Harju maakond, mode: onsite}
                    - {title: Oli, start: 2021-05-01}

                """
            );
        story.Built();
        var page = story.Page("ajakava/");
        Assert.Equal(["detsember 2026", "veebruar 2027"], page.Sections());
        Assert.Equal(
            ["Töötuba · Varem", "Töötuba · Hiljem", "Töötuba · Oli"],
            page.QuerySelectorAll(".sessions a[href='../koolitused/tootuba/']").Select(static link => link.ParentElement!.Words())
        );
        Assert.Equal("Oli", page.Only("details .sessions li p:nth-child(2)").Words().Split(" · ")[1]);
        Assert.Equal(["Kõik", "Harju maakond", "Tartu maakond"], page.Texts("select[name=maakond] option"));
        Assert.Equal(["Kõik", "kohapeal", "veebis"], page.Texts("select[name=viis] option"));
        Assert.Contains("Ajakava", story.Page("").Texts("nav a"));
        Assert.Equal(["Töötuba", "Töötuba"], story.Page("").Section("Lähemad koolitused").Texts(".sessions a"));
    }

    [Fact]
    public void Many_sessions_run_over_pages_and_many_past_ones_have_their_own()
    {
        var sessions = Enumerable
            .Range(0, 130)
            .Select(static at => $"    - {{title: T{at}, start: {new DateOnly(2027, 1, 1).AddDays(at):O}}}\n");
        var past = Enumerable
            .Range(0, 30)
            .Select(static at => $"    - {{title: V{at}, start: {new DateOnly(2020, 1, 1).AddDays(at):O}}}\n");
        using var story = Early().Append(Story.Programme, "schedule:\n  sessions:\n" + string.Concat(sessions.Concat(past))).Built();
        Assert.Equal(100, story.Page("ajakava/").QuerySelectorAll(".month li").Length);
        Assert.Equal(30, story.Page("ajakava/2/").QuerySelectorAll(".month li").Length);
        Assert.Equal("2/", story.Page("ajakava/").Only("a[rel=next]").GetAttribute("href"));
        Assert.Equal("../", story.Page("ajakava/2/").Only("a[rel=prev]").GetAttribute("href"));
        Assert.Equal("toimunud/", story.Page("ajakava/").Only("details > p a").GetAttribute("href"));
        Assert.Equal(30, story.Page("ajakava/toimunud/").QuerySelectorAll(".month li").Length);
        Assert.Empty(story.Page("ajakava/").QuerySelectorAll(".filter"));
    }

    [Fact]
    public void A_site_without_sessions_has_no_schedule()
    {
        using var story = new Story().Built();
        Assert.False(story.Has("site/ajakava/index.html"));
        Assert.DoesNotContain("Ajakava", story.Page("").Texts("nav a"));
    }

    /// <summary>A programme that was updated before any of the days.</summary>
    private static Story Early() => new Story().Replace(Story.Programme, "2022-01-21", "2019-01-21");

    private static string Under(Story story, string heading) =>
        string.Join(
            ' ',
            story
                .Page("koolitused/tootuba/")
                .Section("Ajakava")
                .QuerySelectorAll("h3")
                .Where(each => each.Words() == heading)
                .SelectMany(static each => each.NextElementSibling!.Texts("p:not(.when):not(.note)"))
        );
}
