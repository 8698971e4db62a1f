using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Publishing;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Sites;

/// <summary>Redirect pages and links between programmes.</summary>
public sealed class FormerAddressesTests(ShippedSite site)
{
    [Theory]
    [InlineData("koolitused/selge-kirja-kool/", "../naidisprogramm/", "https://example.org/faktilehed/koolitused/naidisprogramm/")]
    [InlineData("koolitused/naidiskoolitus/", "../naidisprogramm/", "https://example.org/faktilehed/koolitused/naidisprogramm/")]
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

    [Fact]
    public void Addresses_of_an_old_site_lead_to_the_programme()
    {
        using var story = new Story()
            .Append(Story.Programme, "aliases: [vana-nimi, /koolitused/vana.html, /Arhiiv/2019/Õpe.htm, /uudised/tootuba/]\n")
            .Built();
        foreach (
            var (path, target) in new[]
            {
                ("koolitused/vana-nimi/", "../tootuba/"),
                ("koolitused/vana.html", "tootuba/"),
                ("Arhiiv/2019/Õpe.htm", "../../koolitused/tootuba/"),
                ("uudised/tootuba/", "../../koolitused/tootuba/"),
            }
        )
        {
            var page = story.Page(path);
            Assert.Equal("0; url=" + target, page.Only("meta[http-equiv=refresh]").GetAttribute("content"));
            Assert.Equal("https://example.org/faktilehed/koolitused/tootuba/", page.Only("link[rel=canonical]").GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("/andmed/", "content/site.yaml")]
    [InlineData("/404.html", "content/site.yaml")]
    [InlineData("/koolitused/tootuba.html", "content/programmes/tootuba/programme.yaml")]
    [InlineData("/kava.htm", "content/static/kava.htm/a.txt")]
    [InlineData("/meist/", "content/pages/meist.md")]
    public void An_address_that_is_taken_is_told_at_its_line_with_what_takes_it(string alias, string other)
    {
        using var story = new Story()
            .With("content/pages/meist.md", "---\ntitle: Meist\n---\nTekst.\n")
            .Append(Story.Programme, $"aliases: [{alias}]\n");
        if (other.Contains("static", StringComparison.Ordinal))
        {
            story.With(other, "x");
        }

        var run = story.Build();
        Assert.Equal(["SG0501"], run.Codes);
        Assert.Contains($"{Story.Programme}:10:11 error SG0501", run.Error, StringComparison.Ordinal);
        Assert.Contains($"`{other}`", run.Error, StringComparison.Ordinal);
    }

    /// <summary>As the guide says: copy the example's folder, give it another name.</summary>
    [Fact]
    public void A_copied_example_is_told_what_to_delete_in_the_copy()
    {
        using var story = new Story().WithShippedContent();
        foreach (var file in Directory.EnumerateFiles(story.At("content/programmes/naidisprogramm"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(story.At("content/programmes/naidisprogramm"), file);
            story.With(Path.Join("content/programmes/avaldus", path), File.ReadAllBytes(file));
        }

        var run = story.Build();
        Assert.Equal(["SG0209", "SG0209"], run.Codes);
        Assert.Contains("if this folder is a copy of `naidisprogramm`, delete `aliases` here", run.Error, StringComparison.Ordinal);
        const string Copy = "content/programmes/avaldus/programme.yaml";
        story.Replace(Copy, "aliases:\n  - selge-kirja-kool\n  - naidiskoolitus\n  - /koolitused/selge-kiri.html\n", "").Built();
    }

    [Fact]
    public void Whatever_the_reader_takes_as_a_former_address_can_be_a_file_on_every_system()
    {
        string[] parts =
        [
            "vana",
            "con",
            "COM1",
            "aux.x",
            ".git",
            "..",
            ".",
            "a.",
            "õpe",
            "a b",
            "a:b",
            "a*",
            "",
            "a%20",
            "x.html",
            "X.HTM",
            "~a",
            "a\\b",
        ];
        var (random, taken) = (new Random(Night.Seed(20_260_101)), 0);
        for (var number = 0; number < Night.Times(5_000); number++)
        {
            var path = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => "/" + parts[random.Next(parts.Length)]));
            path += random.Next(2) == 0 ? "/" : "";
            var node = new YamlScalar(new SourceFile("a.yaml", "").Span(0, 0), path, Plain: false);
            if (AddressShapes.FormerAddress.TryRead(node, "aliases", new DiagnosticBag(), out var alias))
            {
                taken++;
                Assert.True(SitePath.Validate(Addresses.Alias(alias)) is null, path + Night.Hint);
            }
        }

        Assert.True(taken > 100);
    }
}
