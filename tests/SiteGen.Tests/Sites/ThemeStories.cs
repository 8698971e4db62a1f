using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A site that lists its themes.</summary>
public sealed class ThemeStories
{
    private const string Themes = """
        themes:
          - id: selge-keel
            title: Selge keel
            description: Kuidas kirjutada arusaadavalt.
          - id: juhtimine
            title: Juhtimine
          - id: avaandmed
            title: Avaandmed

        """;

    [Fact]
    public void Each_theme_has_a_page_that_lists_its_programmes()
    {
        using var story = Told().Built();
        var page = story.Page("teemad/selge-keel/");
        Assert.Equal("Selge keel", page.Only("h1").TextContent);
        Assert.Equal("Kuidas kirjutada arusaadavalt.", page.Only("meta[name=description]").GetAttribute("content"));
        Assert.Equal(["../../koolitused/alfa/", "../../koolitused/tootuba/"], page.Values(".card h3 a", "href"));
        Assert.Equal(["../../koolitused/alfa/"], story.Page("teemad/juhtimine/").Values(".card h3 a", "href"));
        Assert.Equal("noindex", story.Page("teemad/avaandmed/").Only("meta[name=robots]").GetAttribute("content"));
    }

    [Fact]
    public void Fact_sheet_home_and_sitemap_lead_there_in_the_order_of_the_site()
    {
        using var story = Told().Built();
        Assert.Contains(
            "- Teemad: Juhtimine <../../teemad/juhtimine/>, Selge keel <../../teemad/selge-keel/>",
            story.Page("koolitused/alfa/").MainPart().Lines()
        );
        Assert.Equal(
            ["## Teemad", "- Selge keel <teemad/selge-keel/> (2)", "- Juhtimine <teemad/juhtimine/> (1)"],
            story.Page("").Section("Teemad").Lines()
        );
        var sitemap = story.Read("site/sitemap.xml");
        Assert.Contains("/teemad/selge-keel/</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/teemad/avaandmed/", sitemap, StringComparison.Ordinal);
        Assert.Contains("\"themes\": [\n    \"juhtimine\",", story.Read("site/koolitused/alfa/andmed-alfa.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_a_theme_is_text()
    {
        using var story = new Story().Append(Story.Programme, "themes: [Selge keel, \"<b>\"]\n").Built();
        Assert.Contains("- Teemad: Selge keel, <b>", story.Page("koolitused/tootuba/").MainPart().Lines());
        Assert.DoesNotContain(story.Files().Keys, static path => path.StartsWith("teemad/", StringComparison.Ordinal));
    }

    /// <summary>The title says what was meant without doubt.</summary>
    [Theory]
    [InlineData("Selge keel")]
    [InlineData("\"selge keel\"")]
    [InlineData("'SELGE KEEL'")]
    public void A_title_in_place_of_the_id_can_be_corrected_by_itself(string written)
    {
        using var story = new Story().Append(Story.Site, Themes).Append(Story.Programme, $"themes:\n  - {written}\n");
        var problem = Assert.Single(SiteGen.Build.Run(story.Request()).Diagnostics);
        Assert.Equal(
            ("SG0225", written, "selge-keel"),
            (problem.Descriptor.Id, problem.Fix!.Span.Text.ToString(), problem.Fix.Replacement)
        );
    }

    private static Story Told() =>
        new Story()
            .Append(Story.Site, Themes)
            .WithProgramme("alfa", "Alfa", "updated: 2022-01-21, themes: [juhtimine, selge-keel]")
            .Append(Story.Programme, "themes: [selge-keel]\n");
}
