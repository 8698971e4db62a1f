using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>What the page of an institution says of it beside others.</summary>
public sealed class InstitutionPagesTests
{
    [Fact]
    public void It_says_how_many_there_were_in_how_many_programmes_and_in_which_most()
    {
        using var story = Made("aru: 7, lepa: 2", "aru: 3");
        Assert.Equal(
            ["Siit on olnud 10 läbinut 2 programmis.", "Kõige rohkem oli neid programmis „Töötuba“: 7."],
            story.Page("asutused/aru/").Texts(".findings li")
        );
    }

    [Fact]
    public void Of_one_programme_it_says_the_title_and_of_few_people_nothing()
    {
        using var story = Made("aru: 7, lepa: 4", "kuru: 5");
        Assert.Equal(["Siit on olnud 7 läbinut programmis „Töötuba“."], story.Page("asutused/aru/").Texts(".findings li"));
        Assert.Empty(story.Page("asutused/lepa/").Texts(".findings li"));
    }

    [Theory]
    [InlineData("aru", "Läbinuid on siit 10. Ülejäänud 4 omavalitsuses on neid 0 kuni 6 (mediaan 1,5).")]
    [InlineData("lepa", "Läbinuid on siit 1. Ülejäänud 4 omavalitsuses on neid 0 kuni 10 (mediaan 4).")]
    public void It_stands_among_all_of_its_kind_a_dot_each(string id, string text)
    {
        using var story = Made("aru: 7, lepa: 1, kuru: 2", "aru: 3, oru: 6, amet: 9");
        var peers = story.Page($"asutused/{id}/").Only(".peers");
        Assert.Equal(text, peers.Only("figcaption").Words());
        Assert.Equal(4, peers.Only(".ring").GetAttribute("d")!.Split('M').Length - 1);
        Assert.Single(peers.QuerySelectorAll(".own"));
    }

    [Fact]
    public void Of_fewer_than_three_others_nothing_is_said()
    {
        using var story = Made("aru: 7, amet: 5", "lepa: 1");
        Assert.Empty(story.Page("asutused/amet/").QuerySelectorAll(".peers"));
    }

    [Fact]
    public void It_names_what_its_neighbours_chose_and_it_did_not()
    {
        using var story = Made("aru: 7, amet: 5, lepa: 1", "aru: 1, kuru: 2, lepa: 3");
        Assert.Equal(["Teine (2 asutust)"], story.Page("asutused/amet/").Texts("[aria-labelledby=naabrid] li"));
        Assert.Equal(["../../koolitused/teine/"], story.Page("asutused/amet/").Values("[aria-labelledby=naabrid] li a", "href"));
        Assert.Empty(story.Page("asutused/aru/").QuerySelectorAll("[aria-labelledby=naabrid]"));
    }

    [Fact]
    public void The_way_back_leads_over_its_county()
    {
        using var story = Made("aru: 7", "lepa: 3");
        var page = story.Page("asutused/aru/");
        Assert.Equal(["Avaleht", "Asutused", "Harju maakond"], page.Texts(".trail li"));
        Assert.Equal("../maakond/harju/", page.Values(".trail a", "href")[^1]);
    }

    /// <summary>Aru, Lepa, Kuru, Oru and a municipality where nobody took part; an agency in the county of Aru.</summary>
    private static Story Made(string participants, string ofOther)
    {
        return new Story()
            .WithInstitution("kuru", "Kuru vald", "kind: municipality, county: Harju maakond")
            .WithInstitution("oru", "Oru vald", "kind: municipality, county: Tartu maakond")
            .WithInstitution("tuhi", "Tühi vald")
            .WithInstitution("amet", "Amet", "kind: agency, county: Harju maakond")
            .Append(Story.Programme, $"results: [{Period(participants)}]\n")
            .WithProgramme("teine", "Teine", $"updated: 2022-01-21, results: [{Period(ofOther)}]")
            .Built();

        static string Period(string participants) =>
            $"{{period: 2021, completed: {participants.Split(", ").Sum(static each => int.Parse(each.Split(": ")[1], null))}, "
            + $"participants: {{{participants}}}}}";
    }
}
