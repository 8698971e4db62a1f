using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Figures in large type: what matters leads, and what stands together comes from the same programmes.</summary>
public sealed class TilesTests
{
    [Theory]
    [InlineData("courses: 15, registered: \"> 450\"", "Registreerunuid: rohkem kui 450", "Toimunud koolitusi: 15")]
    [InlineData("courses: 5, registered: 122, completed: 113, satisfaction: 95", "Läbinuid: 113", "Rahulolu: 95%", "Toimunud koolitusi: 5")]
    [InlineData("courses: 5, attended: 20, registered: 22", "Osalejaid: 20", "Toimunud koolitusi: 5")]
    [InlineData("unit: teams, courses: 2, completed: 14", "Koolituse läbinud meeskondi: 14", "Toimunud koolitusi: 2")]
    [InlineData(
        "completed: 58, satisfaction: 95, satisfaction_responses: 58",
        "Läbinuid: 58",
        "Rahulolu: 95% 58 vastuse põhjal vastasid kõik 58 läbinut"
    )]
    [InlineData(
        "completed: 58, satisfaction: 95, satisfaction_responses: 57",
        "Läbinuid: 58",
        "Rahulolu: 95% 57 vastuse põhjal vastas 98% läbinutest"
    )]
    [InlineData("completed: 1234567", "Läbinuid: 1,2 mln 1 234 567")]
    [InlineData("completed: \">= 1234567\"", "Läbinuid: vähemalt 1,2 mln vähemalt 1 234 567")]
    public void Those_who_completed_took_part_or_registered_lead(string figures, params string[] tiles)
    {
        using var story = new Story().Append(Story.Programme, $"results: [{{period: 2021, {figures}}}]\n").Built();
        Assert.Equal(tiles, Tiles(story, "koolitused/tootuba/"));
    }

    [Fact]
    public void At_most_four_tiles_stand_in_a_row_and_the_rest_below()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                "results: [{period: 2021, courses: 5, attended: 4, completed: 3, institutions: 2, satisfaction: 90}]\n"
            )
            .Built();
        Assert.Equal(["Läbinuid: 3", "Osalejaid: 4", "Asutusi: 2", "Rahulolu: 90%"], Tiles(story, "koolitused/tootuba/"));
        Assert.Equal("5", story.Page("koolitused/tootuba/").Results().Fact("Toimunud koolitusi"));
    }

    [Theory]
    [InlineData(
        "{period: 2021, registered: 150}",
        "{period: 2021, registered: 122, completed: 113}",
        "Registreerunuid: 272 2 programmi andmetel"
    )]
    [InlineData("{period: 2021, completed: 7}", "{period: 2021, registered: 122, completed: 113}", "Läbinuid: 120 2 programmi andmetel")]
    [InlineData(
        "{period: 2021, registered: 20, completed: 7}",
        "{period: 2021, registered: 122, completed: 113}",
        "Läbinuid: 120 2 programmi andmetel",
        "Registreerunuid: 142 2 programmi andmetel"
    )]
    [InlineData("{period: 2021, registered: 20, completed: \"~ 7\"}", "{period: 2021, attended: 9}", "Osalejaid: 9 1 programmi andmetel")]
    public void Totals_that_stand_together_come_from_the_same_programmes(string one, string other, params string[] tiles)
    {
        using var story = new Story()
            .Append(Story.Programme, $"results: [{one}]\n")
            .WithProgramme("teine", "Teine", $"updated: 2022-01-21, results: [{other}]")
            .Built();
        Assert.Equal([.. tiles, "Koolitusprogramme: 2"], Tiles(story, ""));
    }

    [Fact]
    public void Years_and_what_is_not_within_one_stand_apart()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                "results: [{period: 2021, completed: 7}, {period: 2020, completed: 5}, {period: 2018/2019, completed: 3}]\n"
            )
            .Built();
        Assert.Contains(
            "Jooniselt puuduvad perioodid, mis ei mahu ühte aastasse; neis on kokku 3 läbinut.",
            story.Page("").Texts(".history .note")
        );
        var sheet = story.Page("koolitused/tootuba/");
        Assert.Equal(["5 2020", "7 2021"], sheet.Texts(".history li"));
        Assert.Contains("Jooniselt puuduvad perioodid, mida ei saa teistega võrrelda: 2018–2019.", sheet.Texts(".history .note"));
    }

    [Fact]
    public void A_bar_names_what_is_provisional_and_whose_number_is_zero()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                """
                results:
                  - {period: 2021, status: provisional, registered: 9, completed: 7}
                  - {period: 2020, registered: 14, completed: 0}

                """
            )
            .Built();
        var sheet = story.Page("koolitused/tootuba/");
        Assert.Equal(["0 / 14 2020", "7 / 9 2021 (esialgne)"], sheet.Texts(".history li"));
        Assert.Single(sheet.QuerySelectorAll(".history .hatch"));
    }

    private static string[] Tiles(Story story, string page) =>
        [
            .. story
                .Page(page)
                .QuerySelectorAll(".tile")
                .Select(static tile => $"{tile.Only("dt").Words()}: {string.Join(' ', tile.Texts("dd"))}".Replace('\u00A0', ' ')),
        ];
}
