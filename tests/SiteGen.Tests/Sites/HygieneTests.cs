using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Invariants of every page of every site.</summary>
public sealed class HygieneTests(HygieneTests.Sites sites) : IClassFixture<HygieneTests.Sites>
{
    public static TheoryData<string> Names => ["shipped", "synthetic"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_has_one_top_heading_and_skips_no_level(string name) =>
        EachPage(
            name,
            static page =>
            {
                var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(static heading => heading.LocalName[1] - '0').ToArray();
                Assert.Equal(1, levels[0]);
                Assert.Single(levels, 1);
                Assert.DoesNotContain(levels.Zip(levels.Skip(1)), static pair => pair.Second > pair.First + 1);
                Assert.DoesNotContain(page.Texts("h1, h2, h3, h4, h5, h6"), string.IsNullOrEmpty);
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_what_refers_to_them_finds_them(string name) =>
        EachPage(
            name,
            static page =>
            {
                var ids = page.Values("[id]", "id");
                Assert.Equal(ids.Distinct(), ids);
                var referred = ((string[])["aria-labelledby", "aria-describedby", "for"]).SelectMany(attribute =>
                    page.Values("*", attribute)
                );
                Assert.Empty(referred.SelectMany(static value => value.Split(' ')).Except(ids));
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Tables_have_captions_and_their_headings_a_scope(string name) =>
        EachPage(
            name,
            static page =>
            {
                // Tables in Markdown cannot have a caption.
                var ours = page.QuerySelectorAll("table").Where(static table => table.Closest("section[aria-labelledby=lisainfo]") is null);
                Assert.All(ours, static table => Assert.NotEmpty(table.Only("caption").Words()));
                Assert.All(
                    page.QuerySelectorAll("th"),
                    static heading => Assert.Contains(heading.GetAttribute("scope"), (string[])["col", "row", "rowgroup"])
                );
                Assert.All(page.QuerySelectorAll("table"), static table => Assert.NotEmpty(table.QuerySelectorAll("thead th[scope=col]")));
                Assert.All(
                    page.QuerySelectorAll("table"),
                    // A heading may span several rows.
                    static table =>
                        Assert.Equal(
                            table.QuerySelectorAll("thead th").Length * table.QuerySelectorAll("tbody tr").Length,
                            table.QuerySelectorAll("tbody tr > *").Sum(static cell => int.Parse(cell.GetAttribute("rowspan") ?? "1", null))
                        )
                );
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_are_in_estonian_and_say_how_they_are_encoded(string name) =>
        EachPage(
            name,
            static page =>
            {
                Assert.Equal("et", page.DocumentElement.GetAttribute("lang"));
                Assert.Equal("utf-8", page.Head!.Children[0].GetAttribute("charset"));
                Assert.NotEmpty(page.Only("meta[name=description]").GetAttribute("content")!);
                Assert.NotNull(page.Doctype);
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_have_their_own_titles(string name)
    {
        var titles = sites
            .Pages(name)
            .Where(static page => page.Document.QuerySelector("meta[http-equiv=refresh]") is null)
            .Select(static page => page.Document.Title)
            .ToArray();
        Assert.DoesNotContain(titles, string.IsNullOrWhiteSpace);
        Assert.Equal(titles.Distinct(), titles);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Images_have_a_text_alternative_and_links_a_name(string name) =>
        EachPage(
            name,
            static page =>
            {
                Assert.All(page.QuerySelectorAll("img"), static image => Assert.NotNull(image.GetAttribute("alt")));
                Assert.DoesNotContain(page.Texts("a[href]"), string.IsNullOrEmpty);
                Assert.All(page.QuerySelectorAll("a"), static link => Assert.True(link.HasAttribute("href")));
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Links_of_one_name_on_one_page_lead_to_one_place_of_the_site(string name) =>
        EachPage(
            name,
            static page =>
                Assert.All(
                    page.QuerySelectorAll("main a:not([rel~=external])").GroupBy(static link => link.Words()),
                    static links => Assert.Single(links.Select(static link => link.GetAttribute("href")).Distinct())
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_runs_but_the_one_module(string name) =>
        EachPage(
            name,
            static page =>
            {
                Assert.All(
                    page.QuerySelectorAll("script:not([type='application/ld+json'])"),
                    static script => Assert.EndsWith("assets/site.js", script.GetAttribute("src"), StringComparison.Ordinal)
                );
                Assert.Empty(page.QuerySelectorAll("iframe, object, embed, style, base, [style], [srcset]"));
                var loaded = page.Values("[src]", "src").Concat(page.Values("link:not([rel=canonical])", "href"));
                if (page.QuerySelector("link[rel=canonical]") is null)
                {
                    Assert.All(
                        loaded,
                        static address => Assert.StartsWith("https://example.org/faktilehed/", address, StringComparison.Ordinal)
                    );
                }
                else
                {
                    Assert.DoesNotContain(
                        loaded,
                        static address => address.StartsWith('/') || address.Contains(':', StringComparison.Ordinal)
                    );
                }

                Assert.DoesNotContain(
                    page.All.SelectMany(static element => element.Attributes),
                    static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                );
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void The_style_sheet_loads_nothing(string name) =>
        Assert.DoesNotContain(
            (string[])["url(", "@import", "http"],
            each => sites.Named(name).Read("site/assets/site.css").Contains(each, StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_leads_to_the_accessibility_statement_and_past_its_navigation(string name)
    {
        foreach (var (path, page) in sites.Pages(name))
        {
            var statement = Assert
                .Single(page.QuerySelectorAll("footer a"), static link => link.Words() == "Ligipääsetavus")
                .GetAttribute("href")!;
            Assert.EndsWith(
                "/ligipaasetavus/",
                new Uri(new Uri("https://host.example/" + path), statement).AbsolutePath,
                StringComparison.Ordinal
            );
            Assert.Equal("#sisu", page.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal("sisu", page.Only("main").Id);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_navigation_says_where_one_is(string name)
    {
        foreach (var (path, page) in sites.Pages(name))
        {
            var current = page.QuerySelectorAll("nav [aria-current=page]").ToArray();
            if (path is "koolitused/index.html" or "asutused/index.html" or "andmed/index.html")
            {
                Assert.Equal(path, LinksTests.Followed(path, Assert.Single(current).GetAttribute("href")!));
            }
            else if (path.Count(static letter => letter == '/') > 1)
            {
                Assert.Empty(current);
            }
        }
    }

    private void EachPage(string name, Action<IDocument> check) => Assert.All(sites.Pages(name), page => check(page.Document));

    public sealed class Sites(ShippedSite shipped) : IDisposable
    {
        private readonly Story _synthetic = SyntheticSite.Make().Built();
        private readonly Dictionary<string, (string, IDocument)[]> _pages = [];

        internal Story Named(string name) => name == "shipped" ? shipped.Story : _synthetic;

        internal (string Path, IDocument Document)[] Pages(string name)
        {
            if (_pages.TryGetValue(name, out var pages))
            {
                return pages;
            }

            var story = Named(name);
            return _pages[name] = [
                .. story
                    .Files()
                    .Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal))
                    .Select(path => (path, story.Page(path))),
            ];
        }

        public void Dispose() => _synthetic.Dispose();
    }
}
