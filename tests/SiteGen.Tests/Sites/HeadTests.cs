namespace SiteGen.Tests.Sites;

/// <summary>What the head of a page tells browsers: other forms of the page, what may be loaded, the colour of their frame.</summary>
public sealed class HeadTests(ShippedSite site)
{
    [Theory]
    [InlineData(
        "koolitused/avatud-valitsemine/",
        "application/json andmed-avatud-valitsemine.json|text/csv tulemused-avatud-valitsemine.csv"
    )]
    [InlineData(
        "koolitused/naidisprogramm/",
        "application/json andmed-naidisprogramm-naidis.json|text/csv tulemused-naidisprogramm-naidis.csv"
            + "|text/csv osalejad-naidisprogramm-naidis.csv"
    )]
    [InlineData("asutused/naidiskula-vald/", "text/csv koolitused-naidiskula-vald-naidis.csv")]
    [InlineData("andmed/", "application/json datapackage.json|text/turtle kataloog.ttl")]
    public void A_page_names_its_data_files(string address, string files) =>
        Assert.Equal(
            files.Split('|'),
            site.Story.Page(address)
                .QuerySelectorAll("link[rel=alternate]:not([title])")
                .Select(static link => $"{link.GetAttribute("type")} {link.GetAttribute("href")}")
        );

    [Fact]
    public void Every_page_keeps_out_what_is_not_the_sites_own()
    {
        foreach (var address in (string[])["", "koolitused/avatud-valitsemine/", "asutused/", "andmed/", "meist/", "404.html"])
        {
            var policy = site.Story.Page(address).Only("meta[http-equiv='content-security-policy']").GetAttribute("content")!;
            Assert.Equal(
                [
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                ],
                policy.Split("; ")
            );
        }
    }

    [Fact]
    public void The_colours_of_the_browsers_frame_are_those_of_the_tokens()
    {
        var papers = site
            .Story.Read("site/assets/tokens.css")
            .Split('\n')
            .Where(static line => line.Contains("--paper:", StringComparison.Ordinal))
            .Select(static line => line.Split(':')[1].Trim().TrimEnd(';'));
        Assert.Equal(papers, site.Story.Page("").Values("meta[name=theme-color]", "content"));
    }
}
