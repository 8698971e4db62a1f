using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Follows every link of every page as a browser does, with the site published deep below the root of its host.</summary>
public sealed class LinksTests(HygieneTests.Sites sites) : IClassFixture<HygieneTests.Sites>
{
    private const string NotFound = "404.html";

    private static readonly Uri _root = new("https://host.example/a/deep/path/");
    private static readonly string[] _outward = ["https", "http", "mailto", "tel"];

    public static TheoryData<string> Names => HygieneTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_leads_to_a_file_of_the_site_or_away_by_a_known_scheme(string name)
    {
        var (files, seen) = (sites.Named(name).Files(), 0);
        foreach (var (path, page) in sites.Pages(name).Where(static page => page.Path != NotFound))
        {
            foreach (var address in Addresses(page))
            {
                if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && !address.StartsWith('/'))
                {
                    Assert.Contains(absolute.Scheme, _outward);
                }
                else
                {
                    Assert.True(Followed(path, address) is { } file && files.ContainsKey(file), $"{path}: {address}");
                    seen++;
                }
            }
        }
        Assert.True(seen > 100);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_that_leaves_the_site_is_marked(string name)
    {
        foreach (var (path, page) in sites.Pages(name).Where(static page => page.Path != NotFound))
        {
            foreach (var link in page.QuerySelectorAll("body a[href^='http']"))
            {
                Assert.True(link.GetAttribute("rel")?.Contains("external", StringComparison.Ordinal), $"{path}: {link.OuterHtml}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_into_a_page_finds_its_place_there(string name)
    {
        var ids = sites.Pages(name).ToDictionary(static page => page.Path, static page => page.Document.Values("[id]", "id"));
        foreach (var (path, page) in sites.Pages(name).Where(static page => page.Path != NotFound))
        {
            foreach (
                var address in page.Values("a[href*='#']", "href").Where(static address => !address.Contains(':', StringComparison.Ordinal))
            )
            {
                Assert.Contains(address.Split('#')[1], ids[Followed(path, address)!]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_for_wrong_addresses_works_under_any_of_them(string name)
    {
        var story = sites.Named(name);
        var page = story.Page(NotFound);
        foreach (var wrong in (string[])["x", "koolitused/x/", "a/b/c/d/e.html"])
        {
            var at = new Uri("https://example.org/faktilehed/" + wrong);
            foreach (var address in Addresses(page).Where(static address => !address.StartsWith('#')))
            {
                var uri = new Uri(at, address);
                if (uri.Host != "example.org" || !uri.AbsolutePath.StartsWith("/faktilehed/", StringComparison.Ordinal))
                {
                    Assert.DoesNotContain(uri.AbsolutePath, "koolitused");
                }
                else
                {
                    Assert.True(story.Has("site/" + File(uri.AbsolutePath["/faktilehed/".Length..])), address);
                }
            }
        }
        Assert.NotEmpty(page.Values("main a", "href"));
        Assert.All(
            page.Values("main a, nav a, head link", "href"),
            static address => Assert.StartsWith("https://example.org/faktilehed/", address, StringComparison.Ordinal)
        );
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical]"));
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_names_its_own_address_as_canonical(string name)
    {
        foreach (
            var (path, page) in sites
                .Pages(name)
                .Where(static page => page.Path != NotFound && page.Document.QuerySelector("meta[http-equiv=refresh]") is null)
        )
        {
            var own = "https://example.org/faktilehed/" + path[..^"index.html".Length];
            Assert.Equal([own], page.Values("link[rel=canonical]", "href"));
            Assert.Equal([own], page.Values("meta[property='og:url']", "content"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_is_reached_from_the_home_page(string name)
    {
        var pages = sites.Pages(name).ToDictionary(static page => page.Path, static page => page.Document);
        var (reached, waiting) = (new HashSet<string>(), new Queue<string>(["index.html"]));
        while (waiting.TryDequeue(out var path))
        {
            if (!reached.Add(path) || !pages.TryGetValue(path, out var page))
            {
                continue;
            }

            foreach (var address in page.Values("a[href]", "href"))
            {
                if (Followed(path, address) is { } file)
                {
                    waiting.Enqueue(file);
                }
            }
        }
        Assert.DoesNotContain(
            pages.Keys.Except(reached),
            path => path != NotFound && pages[path].QuerySelector("meta[http-equiv=refresh]") is null
        );
    }

    [Fact]
    public void Only_what_must_be_absolute_changes_with_the_address_of_the_site()
    {
        using var here = new Story().Built();
        using var there = new Story().Built("--base-url", "https://muu.example/mujal/");
        var differing = here.Files().Keys.Where(path => !here.Files()[path].AsSpan().SequenceEqual(there.Files()[path])).ToArray();
        Assert.Equal(
            ["andmed/programmid.csv"],
            differing.Where(static path =>
                path.EndsWith(".csv", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal)
            )
        );
        Assert.Contains("https://muu.example/mujal/koolitused/tootuba/", there.Read("site/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("https://muu.example/mujal/koolitused/tootuba/", there.Read("site/sitemap.xml"), StringComparison.Ordinal);
        Assert.All(
            differing,
            path => Assert.DoesNotContain("https://example.org/faktilehed/", there.Read("site/" + path), StringComparison.Ordinal)
        );
        Assert.Equal(Relative(here), Relative(there));
    }

    /// <summary>The target file of a link if the site is below <see cref="_root"/>; null if the link is external.</summary>
    internal static string? Followed(string path, string address)
    {
        var uri = new Uri(new Uri(_root, path), address);
        return uri.AbsoluteUri.StartsWith(_root.AbsoluteUri, StringComparison.Ordinal)
            ? File(uri.AbsolutePath[_root.AbsolutePath.Length..])
            : null;
    }

    private static string File(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : Uri.UnescapeDataString(path);

    private static IEnumerable<string> Addresses(IDocument page) =>
        page.Values("[href]:not([rel=canonical])", "href")
            .Concat(page.Values("[src]", "src"))
            .Concat(page.Values("meta[http-equiv=refresh]", "content").Select(static content => content.Split("url=")[1]));

    private static string[] Relative(Story story) => story.Page("koolitused/tootuba/").Values("a, link:not([rel=canonical])", "href");
}
