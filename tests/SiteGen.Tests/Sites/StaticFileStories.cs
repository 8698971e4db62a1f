using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A site with files that are published as they are.</summary>
public sealed class StaticFileStories
{
    [Fact]
    public void Files_go_to_the_root_of_the_site_as_they_are_dotfiles_included()
    {
        byte[] pdf = [0x25, 0x50, 0x44, 0x46, 0, 0xFF, 0x0D, 0x0A];
        using var story = new Story()
            .With("content/static/CNAME", "koolitused.example.org\n")
            .With("content/static/.nojekyll", "")
            .With("content/static/.well-known/security.txt", "Contact: mailto:turve@example.org\r\n")
            .With("content/static/failid/Kava 2026.pdf", pdf)
            .With("content/static/.DS_Store", "x")
            .With("content/static/tuhi/.gitkeep", "")
            .With("content/pages/kava.md", "---\ntitle: Kava\n---\n[Kava](</failid/Kava 2026.pdf>)\n")
            .Built();
        var files = story.Files();
        Assert.Equal("koolitused.example.org\n"u8, files["CNAME"]);
        Assert.Equal("Contact: mailto:turve@example.org\r\n"u8, files[".well-known/security.txt"]);
        Assert.Equal(pdf, files["failid/Kava 2026.pdf"]);
        Assert.Empty(files[".nojekyll"]);
        Assert.DoesNotContain(files.Keys, static path => path.Contains(".DS_Store") || path.Contains(".gitkeep"));
        Assert.DoesNotContain("CNAME", story.Read("site/sitemap.xml"), StringComparison.Ordinal);

        // The folder belongs to the site: another build replaces it, and drops what is gone.
        story.Without("content/static/.well-known").Without("content/static/.nojekyll").Built();
        Assert.DoesNotContain(story.Files().Keys, static path => path is ".nojekyll" or ".well-known/security.txt");
    }

    [Theory]
    [InlineData("index.html", "SG0022")]
    [InlineData("a/B.HTM", "SG0022")]
    [InlineData("a.xhtml", "SG0022")]
    [InlineData("feed.xml", "SG0502")]
    [InlineData("SITEMAP.xml", "SG0502")]
    [InlineData("assets/site.css", "SG0502")]
    [InlineData("koolitused/tootuba/andmed-tootuba.json", "SG0502")]
    [InlineData("koolitused", "SG0502")]
    [InlineData("404", "SG0502")]
    [InlineData("andmed/index.html/a.txt", "SG0502")]
    [InlineData(".sitegen", "SG0014")]
    [InlineData(".sitegen/a.txt", "SG0014")]
    [InlineData("con.txt", "SG0014")]
    [InlineData("a./b.txt", "SG0014")]
    [InlineData("a:b.txt", "SG0014")]
    public void A_page_a_file_of_the_site_and_a_name_that_is_not_portable_are_refused(string path, string code)
    {
        using var story = new Story().With($"content/static/{path}", "<a/>");
        var run = story.Build();
        Assert.Equal((1, code), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains($"content/static/{path} error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_for_crawlers_are_ones_own_only_where_no_crawler_looks_for_them()
    {
        using var story = new Story().With("content/static/robots.txt", "User-agent: *\n").Built();
        Assert.Equal("User-agent: *\n", story.Read("site/robots.txt"));
        Assert.Equal(["SG0502"], story.Build("--base-url", "https://example.org/").Codes);
    }

    [Theory]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")]
    [InlineData("a.xml", "<a><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></a>")]
    [InlineData("a.xml", "<?xml-stylesheet type='text/xsl' href='b.xsl'?><a/>")]
    public void Markup_that_runs_something_is_refused(string name, string text)
    {
        using var story = new Story().With($"content/static/{name}", text);
        Assert.Equal(["SG0019"], story.Build().Codes);
    }

    [Fact]
    public void A_link_among_them_is_not_followed()
    {
        using var story = new Story().With("kuskil.txt", "x").With("content/static/a.txt", "a");
        File.CreateSymbolicLink(story.At("content/static/b.txt"), story.At("kuskil.txt"));
        Directory.CreateSymbolicLink(story.At("content/static/c"), story.At("content"));
        Assert.Equal(["SG0006", "SG0006"], story.Build().Codes);
    }

    [Fact]
    public void Check_knows_them_as_targets_of_links()
    {
        using var story = new Story()
            .With("content/static/kava.pdf", "x")
            .With("content/pages/kava.md", "---\ntitle: Kava\n---\n[Kava](/kava.pdf) [Kava](/kava2.pdf)\n");
        Assert.Equal(["SG0302"], story.Build().Codes);
    }
}
