using System.Xml.Linq;
using SiteGen.Pages;
using SiteGen.Tests.Pages;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>
/// Xmllint accepts sitemaps by the schema of the protocol, which the npm package sitemap has. It lacks that of an index, which differs in
/// the names of two elements only: an index is judged under the names of a sitemap.
/// </summary>
public sealed class SitemapJudgeTests(ShippedSite site)
{
    private static readonly string _schema = Judge.PackageFile("sitemap", "schema", "sitemap.xsd");

    [Fact]
    public void The_sitemap_of_the_shipped_content_is_right() => Assert.Empty(Wrong(site.Story.At("site/sitemap.xml")));

    [Theory]
    [InlineData("<loc>", "<loc>ei ole aadress, aga ", "")]
    [InlineData("loc>", "address>", "address")]
    [InlineData("</urlset>", "", "urlset")]
    [InlineData("<lastmod>", "<lastmod>eile ", "lastmod")]
    public void A_broken_one_is_refused(string right, string wrong, string named)
    {
        using var story = new Story().With(
            "sitemap.xml",
            site.Story.Read("site/sitemap.xml").Replace(right, wrong, StringComparison.Ordinal)
        );
        Assert.Contains(named, Wrong(story.At("sitemap.xml")), StringComparison.Ordinal);
        Assert.NotEmpty(Wrong(story.At("sitemap.xml")));
    }

    [Fact]
    public void Beyond_50_000_addresses_it_is_an_index_of_parts()
    {
        // Home, programmes, institutions and data are the other four.
        var all = Enumerable.Range(0, 49_997).Select(static number => TestData.Page($"leht-{number}"));
        Assert.Equal(["sitemap.xml"], Documents([.. all.Skip(1)]).Keys);
        var parts = Documents([.. all]);
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], parts.Keys);
        Assert.Equal(
            ["https://example.org/faktilehed/sitemap-1.xml", "https://example.org/faktilehed/sitemap-2.xml"],
            Addresses(parts["sitemap.xml"])
        );
        string[] listed = [.. Addresses(parts["sitemap-1.xml"]), .. Addresses(parts["sitemap-2.xml"])];
        Assert.Equal(50_001, listed.Length);
        Assert.Distinct(listed);
        Assert.Equal("sitemapindex", parts["sitemap.xml"].Root!.Name.LocalName);

        using var story = new Story();
        foreach (var (path, document) in parts)
        {
            var text = document.ToString().Replace("sitemapindex", "urlset", StringComparison.Ordinal);
            story.With(path, text.Replace("sitemap>", "url>", StringComparison.Ordinal));
        }

        Assert.Empty(Wrong([.. parts.Keys.Select(story.At)]));
    }

    private static SortedDictionary<string, XDocument> Documents(Model.FreePage[] pages) =>
        new(
            TestData
                .Plan(TestData.Content() with { Pages = [.. pages] })
                .Outputs.OfType<XmlOutput>()
                .Where(static output => output.Path.StartsWith("sitemap", StringComparison.Ordinal))
                .ToDictionary(static output => output.Path, static output => output.Document()),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> Addresses(XDocument document) =>
        document.Descendants().Where(static each => each.Name.LocalName == "loc").Select(static each => each.Value);

    private static string Wrong(params string[] files)
    {
        Judge.Require(File.Exists(_schema), "sitemap is not installed: run `npm ci` in tests/conformance");
        return Judge.ByXmllint(_schema, files);
    }
}
