using System.Collections.Frozen;
using CsCheck;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class LinksTests
{
    private static readonly Links _links = new(
        new[] { "index.html", "meist/index.html", "koolitused/a/index.html", "koolitused/a/osalejad.csv" }.ToFrozenSet(),
        new[] { "asutused/" }.ToFrozenSet()
    );

    [Theory]
    [InlineData("index.html", "index.html", "./")]
    [InlineData("index.html", "koolitused/a/index.html", "koolitused/a/")]
    [InlineData("index.html", "feed.xml", "feed.xml")]
    [InlineData("meist/index.html", "index.html", "../")]
    [InlineData("meist/index.html", "meist/index.html", "./")]
    [InlineData("koolitused/a/index.html", "index.html", "../../")]
    [InlineData("koolitused/a/index.html", "koolitused/b/index.html", "../b/")]
    [InlineData("koolitused/a/index.html", "koolitused/a/osalejad.csv", "osalejad.csv")]
    [InlineData("koolitused/a/index.html", "assets/site.css", "../../assets/site.css")]
    [InlineData("koolitused/a/index.html", "asutused/a/index.html", "../../asutused/a/")]
    [InlineData("koolitused/a/index.html", "koolitused/index.html", "../")]
    public void A_link_is_relative_to_the_page_it_stands_on(string page, string target, string link) =>
        Assert.Equal(link, Links.From(page, target));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://Example.org:8080/Faktilehed/%C3%B5/")]
    [InlineData("https://õäöü.example/õ/")]
    [InlineData("https://example.org/a/?b/")]
    [InlineData("https://example.org/a/#b/")]
    public void An_absolute_link_is_the_path_resolved_against_the_root(string root)
    {
        var from = new Uri(root);
        Gen.Select(Gen.Char["abz09-.?#%õA"], Gen.String[Gen.Char["abz09-./?#%õA "], 0, 8])
            .Holds((first, rest) => Links.Absolute(from, first + rest) == new Uri(from, first + rest).AbsoluteUri, iter: 50_000);
        Assert.Equal(new Uri(from, "a/").AbsoluteUri, Links.Absolute(from, "a/index.html"));
    }

    [Theory]
    [InlineData("/", "../")]
    [InlineData("/koolitused/a/", "../koolitused/a/")]
    [InlineData("/koolitused/a", "../koolitused/a/")]
    [InlineData("/koolitused/a/index.html", "../koolitused/a/")]
    [InlineData("/koolitused/a/#tulemused", "../koolitused/a/#tulemused")]
    [InlineData("../koolitused/a/osalejad.csv", "../koolitused/a/osalejad.csv")]
    [InlineData("./", "./")]
    [InlineData("..", "../")]
    [InlineData("#siin", "#siin")]
    [InlineData("https://example.org/x", "https://example.org/x")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void A_written_link_is_led_to_its_page(string written, string link) =>
        Assert.Equal(link, _links.Resolve("meist/index.html", written));

    [Theory]
    [InlineData("")]
    [InlineData("/puudub/")]
    [InlineData("puudub")]
    [InlineData("/koolitused/")]
    [InlineData("/koolitused/a/osalejad.csv/")]
    [InlineData("/Meist/")]
    [InlineData("../../")]
    [InlineData("//example.org/")]
    public void A_link_to_nothing_is_found_out(string written) => Assert.Null(_links.Resolve("meist/index.html", written));
}
