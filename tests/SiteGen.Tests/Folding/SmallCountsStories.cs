using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Folding;

/// <summary>What readers and programs see of a site that hides small counts.</summary>
public sealed class SmallCountsStories
{
    private const string Explanation = "Asutusi, mille arv on väiksem kui 5, eraldi ei nimetata";

    [Fact]
    public void A_table_has_one_row_without_a_name_for_all_small_counts()
    {
        using var story = Site().Built();
        var page = story.Page("koolitused/tootuba/");
        var table = page.Table("Läbinud asutuste kaupa, 2022");
        Assert.Equal(
            [
                "Omavalitsused 2 asutust|19|73,1%|",
                "Aru vald|12|46,2%|Harju maakond",
                "Lepa linn|7|26,9%|Tartu maakond",
                "Muud asutused|7|26,9%|",
            ],
            table.Rows()
        );
        Assert.Equal(["Aru vald", "Lepa linn"], table.Texts("a"));
        Assert.Contains(Explanation, page.Only("section[aria-labelledby=osalejad]").TextContent, StringComparison.Ordinal);
        Assert.Equal("vähemalt 4", page.Results().Fact("Asutusi"));
    }

    [Fact]
    public void Counties_and_coverage_know_named_institutions_only()
    {
        using var story = Site().Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(
            ["Harju|1|12|46,2%", "Maakond märkimata||7|26,9%", "Tartu|1|7|26,9%"],
            page.Table("Läbinud maakondade kaupa, 2022").Rows()
        );
        Assert.Equal(["vähemalt 2", "3-st"], page.Results().Facts("Osalenud omavalitsusi"));
        Assert.Equal("1 koolitusprogramm, 1 asutus, 7 läbinut", story.Page("maakonnad/tartu/").Texts("main header p")[1]);
    }

    [Fact]
    public void Files_hold_the_row_under_its_id()
    {
        using var story = Site().Built();
        Assert.Equal(
            "muud-asutused,Muud asutused,other,,,,",
            story.Read("site/andmed/asutused.csv").Split("\r\n").Single(static line => line.StartsWith("muud", StringComparison.Ordinal))
        );
        Assert.Contains("completed,muud-asutused,Muud asutused,7", story.Read("site/andmed/osalejad.csv"), StringComparison.Ordinal);
        var json = story.Read("site/koolitused/tootuba/andmed-tootuba.json");
        Assert.Contains("\"muud-asutused\": 7", json, StringComparison.Ordinal);
        Assert.DoesNotContain("institutions\": 5", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_only_in_a_fold_has_no_page_and_the_fold_has_none_either()
    {
        using var story = Site().Built();
        Assert.True(story.Has("site/asutused/aru/index.html"));
        Assert.All((string[])["vao", "oru", "muud-asutused"], id => Assert.False(story.Has($"site/asutused/{id}/index.html")));
        Assert.All(
            story.Files(),
            static file => Assert.DoesNotContain("Vao kool", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_breakdown_that_no_fold_hides_is_left_out_with_its_number_of_institutions()
    {
        using var story = Site()
            .Append(Story.Programme, "  - period: 2023\n    completed: 3\n    institutions: 1\n    participants: {vao: 3}\n")
            .Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Empty(page.Tables("Läbinud asutuste kaupa, 2023"));
        Assert.DoesNotContain("Asutusi", page.Results().Terms());
        Assert.Equal("3", page.Results().Fact("Läbinuid"));
    }

    [Fact]
    public void Without_a_threshold_every_count_is_published()
    {
        using var story = Site().Replace(Story.Site, "disclosure:\n  threshold: 5\n", "").Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Contains("Vao kool|4|15,4%|", page.Table("Läbinud asutuste kaupa, 2022").Rows());
        Assert.DoesNotContain(Explanation, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("muud-asutused", story.Read("site/andmed/asutused.csv"), StringComparison.Ordinal);
    }

    private static Story Site() =>
        new Story()
            .Append(Story.Site, "disclosure:\n  threshold: 5\n")
            .Append(
                Story.Institutions,
                """
                - {id: vao, name: Vao kool, kind: education}
                - {id: oru, name: Oru kool, kind: education}
                - {id: pori, name: Põri vald, kind: municipality, county: Tartu maakond}

                """
            )
            .Append(
                Story.Programme,
                "results:\n  - period: 2022\n    completed: 26\n    institutions: 5\n    "
                    + "participants: {aru: 12, vao: 4, lepa: 7, pori: 2, oru: 1}\n"
            );
}
