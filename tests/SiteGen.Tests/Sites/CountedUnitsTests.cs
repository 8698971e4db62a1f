using static SiteGen.Tests.Sites.KindOfProgramme;

namespace SiteGen.Tests.Sites;

/// <summary>Teams and participations are called what they are, on the page and in the data files.</summary>
public sealed class CountedUnitsTests
{
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
        Assert.Contains("2018", story.Page("koolitused/").Only(".card").GetAttribute("data-aasta")!.Split('|'));
        var rows = CsvFile.Read(story.At("site/andmed/tulemused.csv"));
        Assert.Equal(["2022-11", "2015/"], rows.Column("periood"));
        Assert.Equal(["40", "900"], rows.Column("osalenuid"));
        Assert.Equal(["", "2"], rows.Column("asutusi"));
        Assert.Equal("2015/", Json(story).GetProperty("duration").GetString());
    }
}
