using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The effects of <c>site.yaml</c> and free pages on every page.</summary>
public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("https://github.com/amet/lehed", "/blob/main/", "/edit/main/")]
    [InlineData("https://github.com/amet/lehed.git", "/blob/main/", "/edit/main/")]
    [InlineData("https://gitlab.com/amet/lehed/", "/-/blob/main/", "/-/edit/main/")]
    [InlineData("https://koodivaramu.eesti.ee/amet/lehed", "/-/blob/main/", "/-/edit/main/")]
    [InlineData("https://codeberg.org/amet/lehed", "/src/branch/main/", "/_edit/main/")]
    public void A_page_leads_to_the_file_it_comes_from_and_to_the_place_to_change_it(string repository, string view, string edit)
    {
        using var story = new Story()
            .Append(Story.Site, $"repository: {repository}\n")
            .With("content/pages/leht.md", "---\ntitle: Leht\n---\nTere.\n");
        Command.BuildIn(story);
        var root = repository.TrimEnd('/') is var given && given.EndsWith(".git", StringComparison.Ordinal) ? given[..^4] : given;
        foreach (
            var (address, source) in new[]
            {
                ("koolitused/tootuba/", Story.Programme),
                ("leht/", "content/pages/leht.md"),
                ("", Story.Site),
            }
        )
        {
            Assert.Equal(
                [$"- Vaata lehe lähtefaili <{root}{view}{source}>", $"- Tee parandusettepanek <{root}{edit}{source}>"],
                story.Page(address).Only("footer").Lines()[..2]
            );
        }
    }

    [Fact]
    public void A_repository_elsewhere_is_named_once_and_none_not_at_all()
    {
        using var story = new Story().Built();
        Assert.DoesNotContain("Vaata lehe lähtefaili", story.Page("koolitused/tootuba/").Texts("footer a"));
        story.Append(Story.Site, "repository: https://example.org/lehed\n").Built();
        Assert.Contains("- Vaata lehe lähtefaili <https://example.org/lehed>", story.Page("koolitused/tootuba/").Only("footer").Lines());
        Assert.DoesNotContain("Tee parandusettepanek", story.Page("koolitused/tootuba/").Texts("footer a"));
    }

    [Theory]
    [InlineData("courses", "Toimunud koolitusi")]
    [InlineData("registered", "Registreerunuid")]
    [InlineData("completed", "Läbinuid")]
    [InlineData("dropped_out", "Katkestajaid")]
    [InlineData("withdrawn", "Loobunuid")]
    [InlineData("satisfaction", "Rahulolu")]
    public void A_definition_stands_beside_its_figure_and_no_other(string key, string figure)
    {
        using var story = new Story()
            .Append(Story.Site, $"definitions: {{{key}: Mida **see** tähendab.}}\n")
            .Append(
                Story.Programme,
                "results: [{period: 2021, courses: 1, registered: 9, completed: 6, dropped_out: 2, withdrawn: 1, satisfaction: 90}]\n"
            )
            .Built();
        var results = story.Page("koolitused/tootuba/").Results();
        Assert.Equal("Mida see tähendab.", results.Facts(figure)[^1]);
        Assert.Equal("see", results.Only("strong").Words());
    }

    [Fact]
    public void The_definition_of_participants_stands_above_the_breakdown()
    {
        using var story = new Story()
            .Append(Story.Site, "definitions: {participants: Kes osales.}\n")
            .Append(Story.Programme, "results: [{period: 2021, completed: 1, participants: {aru: 1}}]\n")
            .Built();
        Assert.Equal("Kes osales.", story.Page("koolitused/tootuba/").Section("Osalejad asutuste kaupa").Lines()[1]);
    }

    [Fact]
    public void The_publisher_and_the_licence_stand_below_every_page()
    {
        const string Reached =
            "  url: https://amet.example.org/\n  email: amet@example.org\n  phone: 663 1439\n  registry_code: \"70007340\"\n";
        using var story = new Story().Replace(Story.Site, "  name: Näidisamet\n", "  name: Näidisamet\n" + Reached).Built();
        string[] expected =
        [
            "Avaldaja: Näidisamet <https://amet.example.org/>, registrikood 70007340",
            "- +372 663 1439 <tel:+3726631439>",
            "- amet@example.org <mailto:amet@example.org>",
            "- Andmete litsents: CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>",
        ];
        Assert.Equal([.. expected, "- Uudisvoog <feed.xml>"], story.Page("").Only("footer").Lines());
        Assert.Equal([.. expected, "- Uudisvoog <../../feed.xml>"], story.Page("koolitused/tootuba/").Only("footer").Lines());
    }

    [Fact]
    public void Free_pages_stand_at_their_names_and_in_the_navigation_by_title()
    {
        using var story = new Story()
            .With(
                "content/pages/teine.md",
                "---\ntitle: Äri\ndescription: Kirjeldus.\n---\n## Kuidas?\n\n"
                    + "Vaata [töötuba](/koolitused/tootuba/) või [esimest](../esimene/).\n"
            )
            .With("content/pages/esimene.md", "---\ntitle: Zoo\n---\nEsimene *lõik*.\n")
            .Built();
        Assert.Equal(
            ["# Äri", "## Kuidas?", "Vaata töötuba <../koolitused/tootuba/> või esimest <../esimene/>."],
            story.Page("teine/").MainPart().Lines()
        );
        Assert.Equal("Kirjeldus.", story.Page("teine/").Only("meta[name=description]").GetAttribute("content"));
        Assert.Equal("Esimene lõik.", story.Page("esimene/").Only("meta[name=description]").GetAttribute("content"));
        Assert.Equal(["Programmid", "Asutused", "Andmed", "Zoo", "Äri"], story.Page("").Texts("nav a"));
        Assert.Contains("/teine/</loc>", story.Read("site/sitemap.xml"), StringComparison.Ordinal);
    }
}
