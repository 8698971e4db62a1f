using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Participants by institution: on programme pages and on institution pages.</summary>
public sealed class BreakdownPagesTests
{
    [Fact]
    public void Equal_counts_go_by_the_estonian_alphabet_below_larger_ones()
    {
        using var story = new Story().WithInstitutions(Institutions.InOrder.Reverse(), "k");
        var counts = Enumerable.Range(0, 11).Select(static at => ($"k{at:00}", 2)).Append(("lepa", 10)).Append(("aru", 1));
        story.Append(Story.Programme, "results:\n" + Institutions.Period("2021", counts)).Built();

        var rows = Breakdown(story).Table("Läbinud asutuste kaupa, 2021").Rows();
        Assert.Equal(
            ["Omavalitsused 13 asutust", "Lepa linn", .. Institutions.InOrder, "Aru vald"],
            rows.Select(static row => row.Split('|')[0])
        );
        Assert.Equal(
            ["Aru vald", "Lepa linn", .. Institutions.InOrder],
            story.Page("asutused/").QuerySelectorAll("tbody tr").Select(static row => row.Children[0].Words())
        );
    }

    [Fact]
    public void Every_row_has_its_count_share_and_county_below_its_kind_and_the_foot_adds_up()
    {
        using var story = Mixed();
        var table = Breakdown(story).Table("Läbinud asutuste kaupa, 2021");
        Assert.Equal(["Asutus", "Läbinuid", "Osakaal", "Maakond"], table.Columns());
        Assert.Equal(
            [
                "Riigiasutused 1 asutus|6|50,0%|",
                "Kooliamet|6|50,0%|Harju maakond",
                "Omavalitsused 2 asutust|5|41,7%|",
                "Aru vald|3|25,0%|Harju maakond",
                "Lepa linn|2|16,7%|Tartu maakond",
                "Ühendused 1 asutus|1|8,3%|",
                "Ühing|1|8,3%|",
            ],
            table.Rows()
        );
        Assert.Equal("Kokku|12|100,0%|", string.Join('|', table.Only("tfoot tr").Children.Select(static cell => cell.Words())));
    }

    [Fact]
    public void Counties_stand_on_a_map_and_in_its_table_with_their_institutions_sums_and_shares()
    {
        using var story = Mixed();
        var tiles = Breakdown(story).QuerySelectorAll(".county").Select(static tile => tile.Words()).ToArray();
        Assert.Equal(15, tiles.Length);
        Assert.Equal(["Harju 9", "Tartu 2"], tiles.Where(static tile => !tile.EndsWith(" 0", StringComparison.Ordinal)));
        Assert.Equal(
            ["Harju|2|9|75,0%", "Tartu|1|2|16,7%", "Maakond märkimata|1|1|8,3%"],
            Breakdown(story).Table("Läbinud maakondade kaupa, 2021").Rows()
        );
    }

    [Fact]
    public void Coverage_and_the_number_of_institutions_stand_among_the_results()
    {
        using var story = Mixed();
        var results = story.Page("koolitused/tootuba/").Results();
        Assert.Equal("4", results.Fact("Asutusi"));
        Assert.Equal(["2", "3-st (66,7%)"], results.Facts("Osalenud omavalitsusi"));
    }

    [Fact]
    public void A_breakdown_of_those_who_registered_says_so()
    {
        const string Results =
            "results: [{period: 2021, registered: 3, completed: 2, dropped_out: 1, participants_of: registered, participants: {aru: 3}}]\n";
        using var story = new Story().Append(Story.Programme, Results).Built();
        var lines = Breakdown(story).Lines();
        Assert.Contains("Open: Registreerunud asutuste kaupa, 2021: 3 registreerunut, 1 asutus", lines);
        Assert.Equal("1", story.Page("koolitused/tootuba/").Results().Fact("Esindatud omavalitsusi"));
        Assert.Contains("Siin on kõik registreerunud, ka need, kes koolitust ei läbinud.", lines);
        Assert.Equal(["Töötuba|2021|3 registreerunut|100,0%|registreerunud"], story.Page("asutused/aru/").Only("table").Rows());
    }

    [Fact]
    public void The_newest_is_on_the_sheet_and_earlier_ones_have_pages_of_their_own()
    {
        var (oldest, newest) = (Institutions.Period("2020", [("aru", 1)]), Institutions.Period("2022", [("lepa", 2)], "unit: teams, "));
        using var story = new Story().Append(Story.Programme, $"results:\n{oldest}  - {{period: 2021, courses: 1}}\n{newest}").Built();
        var lines = Breakdown(story).Lines();
        Assert.Contains("Open: Läbinud meeskonnad asutuste kaupa, 2022: 2 meeskonda, 1 asutus", lines);
        Assert.Contains("- Läbinud asutuste kaupa, 2020 <2020/>: 1 läbinu, 1 asutus", lines);
        var earlier = story.Page("koolitused/tootuba/2020/");
        Assert.Equal("../", earlier.Only(".eyebrow a").GetAttribute("href"));
        Assert.Equal("../../../asutused/aru/", earlier.Only("tbody th a[href*=asutused]").GetAttribute("href"));
        Assert.Equal(["Omavalitsused 1 asutus|1|100,0%|", "Aru vald|1|100,0%|Harju maakond"], earlier.Only("table.participants").Rows());
    }

    [Fact]
    public void Institutions_lead_to_their_pages_which_list_every_programme_and_period()
    {
        using var story = new Story().Append(
            Story.Programme,
            "results:\n"
                + Institutions.Period("2020", [("aru", 1), ("lepa", 3)])
                + Institutions.Period("2021", [("aru", 2)], "unit: teams, ")
        );
        story.With("content/programmes/alus/programme.yaml", "title: Alus\n" + story.Read(Story.Programme).Split('\n', 2)[1]).Built();

        Assert.Equal(
            "../../asutused/aru/",
            Breakdown(story).Table("Läbinud meeskonnad asutuste kaupa, 2021").Only("tbody a").GetAttribute("href")
        );
        var page = story.Page("asutused/aru/");
        Assert.Equal("Aru vald", page.Only("h1").Words());
        Assert.Equal(["Omavalitsus", "Harju maakond"], page.Texts("dd"));
        Assert.Equal(
            [
                "Alus|2021|2 meeskonda|100,0%|koolituse läbinud meeskonnad",
                "2020|1 läbinu|25,0%|läbinud",
                "Töötuba|2021|2 meeskonda|100,0%|koolituse läbinud meeskonnad",
                "2020|1 läbinu|25,0%|läbinud",
            ],
            page.Only("table").Rows()
        );
        Assert.Contains("2 koolitusprogrammi, 2 läbinut, 4 meeskonda", page.MainPart().Lines());
        Assert.Equal(["../../koolitused/alus/", "../../koolitused/tootuba/"], page.Values("tbody a", "href").Distinct());
    }

    [Fact]
    public void An_institution_page_shows_what_is_known_of_it()
    {
        using var story = new Story()
            .WithInstitution(
                "amet",
                "Amet",
                "kind: agency, registry_code: \"70007340\", ehak: \"0141\", url: \"https://amet.example.org/\""
            )
            .Append(Story.Programme, "results:\n" + Institutions.Period("2020", [("amet", 1)]))
            .Built();
        Assert.Equal(
            [
                "# Amet",
                "Liik: Riigiasutus",
                "Registrikood: 70007340",
                "EHAK-i kood: 0141",
                "Asutuse veebileht: amet.example.org <https://amet.example.org/>",
            ],
            story.Page("asutused/amet/").MainPart().Lines()[..5]
        );
    }

    [Fact]
    public void An_institution_that_took_part_in_nothing_has_no_page()
    {
        using var story = new Story().Append(Story.Programme, "results:\n" + Institutions.Period("2020", [("aru", 1)])).Built();
        Assert.True(story.Has("site/asutused/aru/index.html"));
        Assert.False(Directory.Exists(story.At("site/asutused/lepa")));
    }

    private static Story Mixed() =>
        new Story()
            .WithInstitution("amet", "Kooliamet", "kind: agency, county: Harju maakond")
            .WithInstitution("uhing", "Ühing", "kind: association")
            .WithInstitution("kolmas", "Kolmas vald")
            .Append(Story.Programme, "results:\n" + Institutions.Period("2021", [("uhing", 1), ("aru", 3), ("amet", 6), ("lepa", 2)]))
            .Built();

    private static IElement Breakdown(Story story) => story.Page("koolitused/tootuba/").Only("section[aria-labelledby=osalejad]");
}
