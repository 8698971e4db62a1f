using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Programmes of the kinds that offices publish, each as a whole: what the page says, and what the data files say.</summary>
public sealed class KindsOfProgrammeTests
{
    private const string Least = """
        title: Töötuba
        updated: 2022-01-21
        goal: Anda ülevaade.
        outcomes: [Osaleja oskab arutleda.]
        audience: Omavalitsuste töötajad.

        """;

    private const string Contact = "contacts: [{role: coordinator, email: koolitus@example.org}]\n";

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
    public void Teams_are_called_teams_everywhere()
    {
        using var story = With(
            Least
                + Contact
                + """
                results:
                  - period: 2021-11/2022-02
                    unit: teams
                    courses: 2
                    registered: 14
                    attended: 13
                    completed: 12
                    dropped_out: 1
                    withdrawn: 1
                    participants: {aru: 11, lepa: 1}

                """
        );

        var page = Page(story);
        var results = page.Results();
        Assert.Equal("Tähtsamad arvud november 2021 – veebruar 2022", results.Only("h2").Words());
        Assert.Equal("12", results.Fact("Koolituse läbinud meeskondi"));
        Assert.Equal("13", results.Fact("Osalenud meeskondi"));
        Assert.Equal("6", results.Fact("Meeskondi ühe koolituse kohta"));
        Assert.Equal(
            [
                "Registreerunud meeskondi|14|100%",
                "Koolituse läbinud meeskondi|12|85,7%",
                "Katkestanud meeskondi|1|7,1%",
                "Loobunud meeskondi|1|7,1%",
            ],
            results.Table("Registreerunud meeskonnad tulemuse järgi").Rows()
        );
        var breakdown = page.Section("Meeskonnad asutuste kaupa");
        Assert.Equal(
            "Läbinud meeskonnad asutuste kaupa, november 2021 – veebruar 2022: 12 meeskonda, 2 asutust",
            breakdown.Only("summary").Words()
        );
        Assert.Contains("Koolituse läbinud meeskondi", breakdown.Texts("th"));
        Assert.Equal(
            "1 koolitusprogramm, 1 meeskond",
            story
                .Page("asutused/lepa/")
                .MainPart()
                .Lines()
                .Single(static line => line.StartsWith("1 koolitusprogramm", StringComparison.Ordinal))
        );
        Assert.Contains("Koolituse läbinud meeskondi: 12 | 1 programmi andmetel", story.Page("").Only(".totals .tiles").Lines());
        Assert.Equal("teams", Json(story).GetProperty("results")[0].GetProperty("unit").GetString());
        Assert.Equal(["teams"], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("uhik"));
        Assert.Equal(["13"], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("osalenuid"));
    }

    [Fact]
    public void Participations_since_a_year_are_counted_as_such_and_never_compared()
    {
        using var story = With(
            Least
                + Contact
                + """
                duration: 2015/
                results:
                  - period: 2015/
                    unit: participations
                    attended: "> 900"
                    participants_of: attended
                    participants: {aru: 400, lepa: 1}
                  - period: 2022-11
                    unit: participations
                    attended: 40

                """
        );

        var page = Page(story);
        Assert.Equal("Tähtsamad arvud november 2022", page.Results().Only("h2").Words());
        Assert.Equal("40", page.Results().Fact("Osaluskordi"));
        Assert.Equal(["## Kestus", "alates 2015. aastast"], page.Section("Kestus").Lines());
        Assert.Equal(["Osaluskordi|40|rohkem kui 900", "Asutusi|teadmata|2"], page.Table("Arvud perioodide kaupa").Rows());
        Assert.Contains(
            "Open: Osaluskorrad asutuste kaupa, alates 2015. aastast: 401 osaluskorda, 2 asutust",
            page.Section("Osaluskorrad asutuste kaupa").Lines()
        );
        Assert.Empty(page.QuerySelectorAll(".history"));
        Assert.Contains("2018", story.Page("koolitused/").Texts("option"));
        var rows = CsvFile.Read(story.At("site/andmed/tulemused.csv"));
        Assert.Equal(["2022-11", "2015/"], rows.Column("periood"));
        Assert.Equal(["40", "900"], rows.Column("osalenuid"));
        Assert.Equal(["", "2"], rows.Column("asutusi"));
        Assert.Equal("2015/", Json(story).GetProperty("duration").GetString());
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

    [Fact]
    public void Without_contacts_the_publisher_is_the_contact()
    {
        using var story = new Story()
            .With(Story.Programme, Least)
            .Replace(Story.Site, "  name: Näidisamet\n", "  name: Näidisamet\n  email: amet@example.org\n  phone: 663 1439\n")
            .Built();

        Assert.Equal(
            [
                "## Kontaktid",
                "Näidisamet",
                "- Telefon: +372 663 1439 <tel:+3726631439>",
                "- E-post: amet@example.org <mailto:amet@example.org>",
            ],
            Page(story).Section("Kontaktid").Lines()
        );
        Assert.False(Json(story).TryGetProperty("contacts", out _));
        Assert.Equal("amet@example.org", Json(story).GetProperty("publisher").GetProperty("email").GetString());
    }

    [Fact]
    public void Topics_and_trainers_alone_make_a_programme()
    {
        using var story = With(
            """
            title: Avatud andmed
            updated: 2022-01-21
            goal: Anda ülevaade.
            topics:
              - kust andmed tulevad
              - "**kuidas** neid kasutada"
            audience: Ametnikud.
            conditions: Kuni kolm inimest asutusest.
            budget: 1234.50
            trainers:
              - {name: Koolitaja, organisation: Näidisamet, post: andmehaldur}
              - {organisation: Näidisülikool}
            organisers:
              - {role: contributor, name: Näidisliit}
            contacts: [{email: koolitus@example.org}]

            """
        );

        var page = Page(story);
        Assert.Equal(
            [
                "Eesmärk",
                "Käsitletavad teemad",
                "Sihtrühm",
                "Osalemise tingimused",
                "Koolitajad",
                "Eelarve",
                "Kontaktid",
                "Korraldajad",
                "Andmed",
                "Kuidas viidata",
            ],
            page.Sections()
        );
        Assert.Equal(["kust andmed tulevad", "kuidas neid kasutada"], page.Section("Käsitletavad teemad").Texts("li"));
        Assert.Equal(["Koolitaja, andmehaldur, Näidisamet", "Näidisülikool"], page.Section("Koolitajad").Texts("li"));
        Assert.Equal(["## Eelarve", "1234,50 €"], page.Section("Eelarve").Lines());
        Assert.Equal(["Kaasaaitaja: Näidisliit"], page.Section("Korraldajad").Texts("li"));
        var json = Json(story);
        Assert.Equal("""["kust andmed tulevad","**kuidas** neid kasutada"]""", Compact(json.GetProperty("topics")));
        Assert.Equal(1234.5m, json.GetProperty("budget").GetDecimal());
        Assert.Equal("Näidisülikool", json.GetProperty("trainers")[1].GetProperty("organisation").GetString());
        Assert.Equal("kust andmed tulevad", Course(story).GetProperty("about")[0].GetString());
    }

    [Fact]
    public void Any_other_figure_is_printed_as_written_and_enters_no_sum()
    {
        using var story = With(
            Least
                + Contact
                + """
                results:
                  - period: 2022
                    institutions: ">= 22"
                    figures:
                      - {label: Koolitaja hinne, value: 4.70, note: viiest pallist}
                      - {label: Vaatamisi, value: u 1 200}
                  - period: 2021
                    figures: [{label: Vaatamisi, value: 900}]

                """
        );

        var page = Page(story);
        Assert.Equal(["4.70", "viiest pallist"], page.Results().Facts("Koolitaja hinne"));
        Assert.Equal("u 1 200", page.Results().Fact("Vaatamisi"));
        Assert.Equal("vähemalt 22", page.Results().Fact("Asutusi"));
        Assert.Contains("Vaatamisi: 900", page.Section("Perioodide võrdlus").Lines());
        Assert.DoesNotContain("Vaatamisi", story.Page("").MainPart().TextContent, StringComparison.Ordinal);
        Assert.Equal(
            """[{"label":"Koolitaja hinne","value":"4.70","note":"viiest pallist"},{"label":"Vaatamisi","value":"u 1 200"}]""",
            Compact(Json(story).GetProperty("results")[0].GetProperty("figures"))
        );
        Assert.Equal(["22", ""], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("asutusi"));
        Assert.Equal(["ge", ""], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("asutusi_tapsus"));
    }

    [Fact]
    public void A_period_without_figures_has_no_final_figures()
    {
        using var story = new Story().With(
            Story.Programme,
            Least
                + Contact
                + "results:\n  - {period: 2022, note: Arvud tulevad.}\n  - {period: 2021, status: provisional, revision_note: Kolis.}\n"
        );

        Assert.Equal(["SG0220", "SG0220"], story.Build().Codes);
        Assert.DoesNotContain("arvud", Page(story).Results().Only("p.note").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Selle perioodi kohta arve ei ole.", "Arvud tulevad."], Page(story).Results().Lines()[1..]);
        Assert.DoesNotContain("Lõplikud arvud", Page(story).MainPart().TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Esialgsed arvud", Page(story).MainPart().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_of_a_revision_is_never_lost()
    {
        using var story = With(Least + Contact + "results: [{period: 2022, courses: 1, revision_note: Arv parandati mais.}]\n");
        Assert.Contains("Lõplikud arvud. Arv parandati mais. Loetakse inimesi.", Page(story).Results().Lines());
    }

    /// <summary>The story of a programme that builds without a single message.</summary>
    private static Story With(string programme)
    {
        var story = new Story().With(Story.Programme, programme);
        var run = story.Build();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return story;
    }

    private static IDocument Page(Story story) => story.Page("koolitused/tootuba/");

    private static JsonElement Json(Story story)
    {
        using var json = JsonDocument.Parse(story.Read("site/koolitused/tootuba/andmed-tootuba.json"));
        return json.RootElement.Clone();
    }

    private static JsonElement Course(Story story)
    {
        using var json = JsonDocument.Parse(Page(story).Only("script[type='application/ld+json']").TextContent);
        return json.RootElement.GetProperty("@graph")[0].Clone();
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, _readable);

    private static readonly JsonSerializerOptions _readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
