using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Tests.Rendering;

namespace SiteGen.Tests.Markup;

public sealed class BareAddressTests
{
    [Theory]
    [InlineData("Vaata https://example.org.", "https://example.org")]
    [InlineData("Vaata https://example.org/a_b_c/?d=1&e=2, siis", "https://example.org/a_b_c/?d=1&e=2")]
    [InlineData("(vt http://example.org/a(b))", "http://example.org/a(b)")]
    [InlineData("„https://example.org“", "https://example.org")]
    [InlineData("**https://example.org**", "https://example.org")]
    [InlineData("*www.example.org*", "www.example.org", "https://www.example.org")]
    [InlineData("www.example.org/a!", "www.example.org/a", "https://www.example.org/a")]
    [InlineData("HTTPS://Example.org", "HTTPS://Example.org")]
    [InlineData("https://õpe.example.ee:8080/#a", "https://õpe.example.ee:8080/#a", "https://xn--pe-bka.example.ee:8080/#a")]
    [InlineData("Kirjuta info@example.org.", "info@example.org", "mailto:info@example.org")]
    [InlineData("mari_mets.m+a@a-b.example.org;", "mari_mets.m+a@a-b.example.org", "mailto:mari_mets.m+a@a-b.example.org")]
    [InlineData("mailto:info@example.org", "mailto:info@example.org")]
    [InlineData("mari\\_mets@example.org", null)]
    [InlineData("ftp://example.org", null)]
    [InlineData("javascript://example.org", null)]
    [InlineData("https://example.org@evil.example/", null)]
    [InlineData("https://", null)]
    [InlineData("https://localhost", null)]
    [InlineData("xwww.example.org", null)]
    [InlineData("www.a", null)]
    [InlineData("a@b", null)]
    [InlineData("@example.org", null)]
    [InlineData("kell 10.30", null)]
    [InlineData("`https://example.org`", null)]
    [InlineData("[https://example.org](/a/)", "https://example.org", "/a/")]
    [InlineData("[info@example.org](mailto:b@example.org)", "info@example.org", "mailto:b@example.org")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("|a|\n|-|\n|https://example.org|", "https://example.org")]
    [InlineData("https://example.org/a\\_b", "https://example.org/a_b")]
    public void An_address_is_a_link_and_the_text_stays(string markdown, string? text, string? href = null)
    {
        var diagnostics = new DiagnosticBag();
        var html = new MarkdownRenderer(static (_, address) => address, "Tabel").Render(Rendered.Prose(markdown), "x", diagnostics).Value;
        var body = new HtmlParser().ParseDocument(html).Body!;

        Assert.Equal(
            text is null ? [] : [(text, href ?? text)],
            body.QuerySelectorAll("a").Select(static link => (link.TextContent, link.GetAttribute("href")!))
        );
        Assert.All(body.QuerySelectorAll("a[href^=http]"), static link => Assert.Equal("external noopener", link.GetAttribute("rel")));
        Assert.Empty(diagnostics.Sorted());
        if (!markdown.Any("|<[*\\`".Contains))
        {
            Assert.Equal(markdown, body.TextContent);
        }
    }
}
