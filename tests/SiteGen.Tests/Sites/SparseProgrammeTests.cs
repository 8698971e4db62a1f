using SiteGen.Tests.Stories;
using static SiteGen.Tests.Sites.KindOfProgramme;

namespace SiteGen.Tests.Sites;

/// <summary>A programme that says little is whole, and what it leaves out is filled in by nobody.</summary>
public sealed class SparseProgrammeTests
{
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
}
