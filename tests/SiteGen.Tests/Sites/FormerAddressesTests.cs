using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Redirect pages and links between programmes.</summary>
public sealed class FormerAddressesTests(ShippedSite site)
{
    [Theory]
    [InlineData("koolitused/selge-kirja-kool/", "../naidisprogramm/", "https://example.org/faktilehed/koolitused/naidisprogramm/")]
    [InlineData("koolitused/naidiskoolitus/", "../naidisprogramm/", "https://example.org/faktilehed/koolitused/naidisprogramm/")]
    [InlineData("koolitused/", "../", "https://example.org/faktilehed/")]
    public void A_former_address_leads_on_at_once_and_by_hand(string address, string target, string canonical)
    {
        var page = site.Story.Page(address);
        Assert.Equal("0; url=" + target, page.Only("meta[http-equiv=refresh]").GetAttribute("content"));
        Assert.Equal(target, page.Only("main a").GetAttribute("href"));
        Assert.Equal(canonical, page.Only("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
        Assert.Contains("Lehe aadress on muutunud. Ava leht uuel aadressil <" + target + ">", page.MainPart().Lines());
    }

    [Fact]
    public void No_list_names_a_former_address()
    {
        Assert.DoesNotContain("selge-kirja-kool/</loc>", site.Story.Read("site/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("../koolitused/selge-kirja-kool/", site.Story.Page("andmed/").Values("a", "href"));
    }

    [Fact]
    public void Related_programmes_are_named_by_title_in_the_order_of_the_content()
    {
        using var story = new Story()
            .WithProgramme("beeta", "Beeta & co")
            .WithProgramme("alfa", "Alfa")
            .Append(Story.Programme, "related: [beeta, alfa]\n")
            .Built();
        Assert.Equal(
            ["## Seotud programmid", "- Beeta & co <../beeta/>", "- Alfa <../alfa/>"],
            story.Page("koolitused/tootuba/").Section("Seotud programmid").Lines()
        );
    }

    [Fact]
    public void A_related_sample_that_is_not_published_is_not_named()
    {
        using var story = new Story()
            .WithProgramme("alfa", "Alfa", "updated: 2022-01-21, sample: true")
            .Append(Story.Programme, "related: [alfa]\n")
            .Append(Story.Site, "show_samples: false\n")
            .Built();
        Assert.DoesNotContain("Seotud programmid", story.Page("koolitused/tootuba/").Sections());
    }
}
