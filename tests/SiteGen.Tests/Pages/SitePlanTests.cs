using System.Xml.Linq;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class SitePlanTests
{
    [Fact]
    public void Every_file_has_its_address()
    {
        var content = TestData
            .Content(
                TestData.Programme("a", TestData.Period("2021", ("aru", 3))) with
                {
                    Aliases = [TestData.At("vana")],
                },
                TestData.Programme("b", TestData.Period("2021"))
            )
            .With(TestData.Institution("aru"), TestData.Institution("lepa"));
        content = content with
        {
            Pages = [TestData.Page("meist")],
            Site = TestData.Site with { Accessibility = new Accessibility { Status = AccessibilityStatus.Full } },
        };

        Assert.Equal(
            [
                "404.html",
                "aastad/2021/feed.xml",
                "aastad/2021/index.html",
                "andmed/ajakava.csv",
                "andmed/ajakava.ics",
                "andmed/andmed.xlsx",
                "andmed/asutused.csv",
                "andmed/datapackage.json",
                "andmed/index.html",
                "andmed/kataloog.ttl",
                "andmed/koik.zip",
                "andmed/osalejad.csv",
                "andmed/portaal.json",
                "andmed/programmid.csv",
                "andmed/tulemused.csv",
                "assets/site.css",
                "asutused/aru/index.html",
                "asutused/aru/koolitused-aru.csv",
                "asutused/index.html",
                "asutused/liik/omavalitsused/index.html",
                "feed.xml",
                "index.html",
                "koolitused/a/andmed-a.json",
                "koolitused/a/index.html",
                "koolitused/a/osalejad-a.csv",
                "koolitused/a/tulemused-a.csv",
                "koolitused/b/andmed-b.json",
                "koolitused/b/index.html",
                "koolitused/b/tulemused-b.csv",
                "koolitused/index.html",
                "koolitused/vana/index.html",
                "ligipaasetavus/index.html",
                "meist/index.html",
                "otsing/1.json",
                "sitemap.xml",
            ],
            TestData.Plan(content).Paths()
        );
    }

    [Theory]
    [InlineData("koolitused")]
    [InlineData("asutused")]
    [InlineData("andmed")]
    [InlineData("404")]
    [InlineData("ligipaasetavus")]
    public void A_free_page_cannot_take_an_address_of_the_generator(string slug)
    {
        var diagnostics = new DiagnosticBag();
        var content = TestData.Content() with
        {
            Pages = [TestData.Page(slug)],
            Site = TestData.Site with { Accessibility = new Accessibility { Status = AccessibilityStatus.Full } },
        };

        var plan = TestData.Plan(content, diagnostics);

        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("SG0501", $"content/pages/{slug}.md"), (problem.Descriptor.Id, problem.Path));
        Assert.Contains("content/site.yaml", problem.Detail.ToString(), StringComparison.Ordinal);
        Assert.Equal(plan.Paths().Distinct(), plan.Paths());
    }

    [Fact]
    public void The_statement_is_planned_only_where_the_site_makes_one()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Contains(
            "ligipaasetavus/index.html",
            TestData.Plan(TestData.Content() with { Pages = [TestData.Page("ligipaasetavus")] }, diagnostics).Paths()
        );
        Assert.Empty(diagnostics.Sorted());
        Assert.DoesNotContain("ligipaasetavus/index.html", TestData.Plan(TestData.Content()).Paths());
    }

    [Fact]
    public void A_former_address_leads_to_the_present_one_and_is_not_listed()
    {
        var page = TestData
            .Plan(TestData.Content(TestData.Programme("a") with { Aliases = [TestData.At("vana")] }))
            .Page("koolitused/vana/index.html");

        Assert.Equal("../a/", page.Text("href"));
        Assert.Equal("../a/", page.Text("page.refresh"));
        Assert.Equal("https://example.org/faktilehed/koolitused/a/", page.Text("page.canonical"));
        Assert.True(page.Is("page.noindex"));
    }

    [Fact]
    public void Links_of_the_page_for_lost_addresses_hold_at_any_depth()
    {
        var page = TestData.Plan(TestData.Content()).Page("404.html");

        Assert.Equal("https://example.org/faktilehed/", page.Text("page.home"));
        Assert.Equal("https://example.org/faktilehed/assets/", page.Text("page.assets"));
        Assert.All(
            page.Views("page.nav"),
            static entry => Assert.StartsWith("https://example.org/faktilehed/", entry.Text("href"), StringComparison.Ordinal)
        );
        Assert.Null(page.Text("page.canonical"));
    }

    [Fact]
    public void Programmes_go_by_title_in_the_estonian_alphabet()
    {
        var list = TestData
            .Plan(
                TestData.Content([
                    .. new[] { "Ülo", "Zoo", "Šakk", "Õun", "sakk", "Tamm" }.Select(
                        (title, at) => TestData.Programme($"p{at}") with { Title = title }
                    ),
                ])
            )
            .Page("koolitused/index.html");

        Assert.Equal(["sakk", "Šakk", "Zoo", "Tamm", "Õun", "Ülo"], list.Lines("programmes", "title"));
    }

    [Fact]
    public void The_feed_begins_with_what_was_updated_last_and_holds_fifty()
    {
        var programmes = Enumerable
            .Range(0, 60)
            .Select(static at =>
                TestData.Programme($"p{at:00}") with
                {
                    Title = $"t{99 - at}",
                    Updated = TestData.At(new DateOnly(2022, 1, 1).AddDays(at / 2)),
                }
            );

        var feed = TestData
            .Plan(TestData.Content([.. programmes]))
            .Outputs.OfType<XmlOutput>()
            .Single(static output => output.Path == "feed.xml")
            .Document();

        XNamespace atom = "http://www.w3.org/2005/Atom";
        var ids = feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value[^4..]).ToArray();
        Assert.Equal(50, ids.Length);
        Assert.Equal(["p58/", "p59/", "p56/"], ids[..3]);
        Assert.Equal("2022-01-30T00:00:00Z", feed.Root!.Element(atom + "updated")!.Value);
    }

    [Fact]
    public void The_sitemap_lists_pages_that_are_worth_finding()
    {
        var content = TestData
            .Content(TestData.Programme("a", TestData.Period("2021", ("aru", 3))) with { Aliases = [TestData.At("vana")] })
            .With(TestData.Institution("aru"));
        content = content with
        {
            Pages = [TestData.Page("meist")],
            Site = TestData.Site with { Accessibility = new Accessibility { Status = AccessibilityStatus.Full } },
        };

        var sitemap = TestData.Plan(content).Outputs.OfType<XmlOutput>().Single(static output => output.Path == "sitemap.xml").Document();

        Assert.Equal(
            [
                "aastad/2021/",
                "andmed/",
                "asutused/aru/",
                "asutused/",
                "asutused/liik/omavalitsused/",
                "",
                "koolitused/a/",
                "koolitused/",
                "ligipaasetavus/",
                "meist/",
            ],
            sitemap
                .Descendants()
                .Where(static element => element.Name.LocalName == "loc")
                .Select(static element => element.Value["https://example.org/faktilehed/".Length..])
        );
        Assert.Equal("2022-01-21", Assert.Single(sitemap.Descendants(), static element => element.Name.LocalName == "lastmod").Value);
    }

    [Fact]
    public void Crawlers_are_told_where_the_sitemap_is_by_a_file_at_the_root_of_a_host()
    {
        Assert.DoesNotContain("robots.txt", TestData.Plan(TestData.Content()).Paths());
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
            TestData
                .Plan(TestData.Content(), baseUrl: new Uri("https://example.org/"))
                .Outputs.OfType<TextOutput>()
                .Single(static output => output.Path == "robots.txt")
                .Text()
        );
    }

    [Fact]
    public void A_page_is_titled_with_the_site_and_marked_in_the_menu()
    {
        var plan = TestData.Plan(TestData.Content(TestData.Programme("a")));

        Assert.Equal("Faktilehed", plan.Page("index.html").Text("page.full_title"));
        Assert.Equal("a – Faktilehed", plan.Page("koolitused/a/index.html").Text("page.full_title"));
        Assert.Equal([false, false, true], plan.Page("andmed/index.html").Views("page.nav").Select(static entry => entry.Is("current")));
    }

    [Fact]
    public void A_text_of_the_interface_that_is_missing_is_reported_where_it_belongs()
    {
        var diagnostics = new DiagnosticBag();
        var translations = new Translations(
            new TranslationTable(
                TestData.File("templates/strings/et.yaml"),
                System.Collections.Immutable.ImmutableSortedDictionary<string, Translation>.Empty
            ),
            diagnostics
        );

        Assert.Equal("a.b", translations.Text("a.b"));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("SG0510", "templates/strings/et.yaml"), (problem.Descriptor.Id, problem.Path));
        Assert.Contains("`a.b`", problem.Detail.ToString(), StringComparison.Ordinal);
    }
}
