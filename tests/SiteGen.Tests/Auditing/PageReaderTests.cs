using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Auditing;
using SiteGen.Pages;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Auditing;

/// <summary>What is read from the tags of a page is what a browser finds in its tree.</summary>
public sealed class PageReaderTests
{
    private static readonly Uri _site = new("https://example.org/faktilehed/");

    [Fact]
    public void All_that_the_pages_we_ship_have_is_found()
    {
        using var story = new Story().WithShippedContent().Built();
        var pages = story.Files().Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, static page => AssertAsInTree(System.Text.Encoding.UTF8.GetString(page.Value)));
    }

    [Theory]
    [InlineData("<a href=x> </a><a href=y>y</a><a href=z><b>z</b></a><a name=n></a>")]
    [InlineData("<a href=x><img src=p alt=''></a><a href=y><img src=q alt='y'></a><img src=r><img src=s alt>")]
    [InlineData("<button></button><button aria-label=x></button><button><svg role=img></svg></button><button>&nbsp;</button>")]
    [InlineData("<button><svg role='img' aria-label='x'><title>Sulge</title></svg></button>")]
    [InlineData("<a href=x><svg><title></title><text>t</text></svg></a>")]
    [InlineData("<a href=x><svg><style>.a{}</style></svg></a><a href=y><math><mi>x</mi></math></a>")]
    [InlineData("<a href=x><svg><![CDATA[sõna]]></svg></a>")]
    [InlineData("<a href=x>üks<a href=y>kaks")]
    [InlineData("<a href=x><a href=y>kaks</a>")]
    [InlineData("<a href=x>")]
    [InlineData("<p id=a ID=b id=c>x<p id=a>y<p id='a'>")]
    [InlineData("<title>a <b id=t>b</b></title><textarea><a href=no></a></textarea><p id=p>")]
    [InlineData("<script>if (1 < 2) '<a href=no></a>'</script><style><a href=no></style><p id=p>")]
    [InlineData("<!-- <a href=no></a> --><a HREF='yes&amp;no'>ja</a><area href=b>")]
    [InlineData("<link rel=canonical href=c><link rel=icon href=i><script src=s></script>")]
    [InlineData("<div role=img></div><div role=img aria-labelledby=t></div><span role='img' id=t>x</span>")]
    [InlineData("<noscript><a href=x></a></noscript><iframe><a href=no></a></iframe><p id=p>")]
    public void Unusual_pages_are_read_as_browsers_read_them(string body) => AssertAsInTree($"<!doctype html><body>{body}");

    [Theory]
    [InlineData("/faktilehed/abi/?x=1#algus", null, "abi/index.html", "algus")]
    [InlineData("../", null, "index.html", "")]
    [InlineData("#k%C3%BCsimus", null, "koolitused/tootuba/index.html", "küsimus")]
    [InlineData("fail%20a.pdf#", null, "koolitused/tootuba/fail a.pdf", "")]
    [InlineData("/teine/", "https://example.org/teine/", "", "")]
    [InlineData("//cdn.example/x", "https://cdn.example/x", "", "")]
    public void Links_lead_to_a_file_or_away(string written, string? external, string path, string fragment) =>
        Assert.Equal(
            new PageLink(written, external, path == "index.html" ? "koolitused/index.html" : path, fragment),
            PageLink.Of(written, new Uri(_site, "koolitused/tootuba/"), _site)
        );

    [Theory]
    [InlineData("mailto:info@example.org")]
    [InlineData("tel:+3726000000")]
    [InlineData("https://")]
    public void What_is_no_web_address_is_no_link(string written) => Assert.Null(PageLink.Of(written, _site, _site));

    private static void AssertAsInTree(string html)
    {
        var facts = PageReader.Read(new PageOutput("index.html", [], "page.html", static () => []), html, _site);
        var tree = new HtmlParser().ParseDocument(html);
        Assert.Equal(Sorted(tree.All.Select(static each => each.GetAttribute("id"))), facts.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(
            Sorted(
                tree.All.GroupBy(static each => each.GetAttribute("id"))
                    .Where(static each => each.Count() > 1)
                    .Select(static each => each.Key)
            ),
            facts.DuplicateIds.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Sorted(
                tree.QuerySelectorAll("a[href], area[href], link[href]:not([rel=canonical])")
                    .Select(static each => each.GetAttribute("href"))
                    .Concat(tree.QuerySelectorAll("img[src], script[src]").Select(static each => each.GetAttribute("src")))
                    .Where(static link => PageLink.Of(link!, _site, _site) is not null)
            ),
            facts.Links.Select(static link => link.Written).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Sorted(
                tree.QuerySelectorAll("img:not([alt]), [role=img]:not([aria-label]):not([aria-labelledby])")
                    .Select(static each => Tag(each))
            ),
            facts.ImagesWithoutAlt.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Sorted(
                tree.QuerySelectorAll("button, a[href]")
                    .Where(static each =>
                        !SiteGen.Text.Visibility.IsVisible(each.TextContent)
                        && !each.HasAttribute("aria-label")
                        && !each.HasAttribute("aria-labelledby")
                        && each.QuerySelector("img[alt]:not([alt=''])") is null
                    )
                    .Select(static each => Tag(each))
            ),
            facts.ControlsWithoutName.Order(StringComparer.Ordinal)
        );
    }

    private static string Tag(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(static each => $" {each.Name}=\"{each.Value}\""))}>";

    private static IEnumerable<string> Sorted(IEnumerable<string?> values) =>
        values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
