using System.Text;
using CsCheck;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://a.ee/b?c#d", nameof(LinkKind.External))]
    [InlineData("HTTP://a.ee", nameof(LinkKind.External))]
    [InlineData(" ht\ttps:\n//a.ee ", nameof(LinkKind.External))]
    [InlineData("mailto:a@b.ee", nameof(LinkKind.Contact))]
    [InlineData("Tel:+3725", nameof(LinkKind.Contact))]
    [InlineData("#a:b", nameof(LinkKind.Fragment))]
    [InlineData("/a:b", nameof(LinkKind.Internal))]
    [InlineData("../a/b", nameof(LinkKind.Internal))]
    [InlineData("a/b:c", nameof(LinkKind.Internal))]
    [InlineData("a?b:c", nameof(LinkKind.Internal))]
    [InlineData("a#b:c", nameof(LinkKind.Internal))]
    [InlineData("õ ä.pdf", nameof(LinkKind.Internal))]
    [InlineData("a?\\b", nameof(LinkKind.Internal))]
    [InlineData("javascript:alert(1)", nameof(LinkKind.Forbidden))]
    [InlineData("JaVaScRiPt:alert(1)", nameof(LinkKind.Forbidden))]
    [InlineData(" \u0001java\tscr\nipt\r:alert(1)", nameof(LinkKind.Forbidden))]
    [InlineData("java\u0085script:alert(1)", nameof(LinkKind.Forbidden))]
    [InlineData("data:text/html,a", nameof(LinkKind.Forbidden))]
    [InlineData("vbscript:a", nameof(LinkKind.Forbidden))]
    [InlineData("ftp://a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("//a.ee", nameof(LinkKind.Forbidden))]
    [InlineData(" / /a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("/\\a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("\\\\a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("https:\\\\a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("a\\b", nameof(LinkKind.Forbidden))]
    [InlineData("https:a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("https:///a.ee", nameof(LinkKind.Forbidden))]
    [InlineData("https://", nameof(LinkKind.Forbidden))]
    [InlineData("mailto:", nameof(LinkKind.Forbidden))]
    [InlineData("a:b", nameof(LinkKind.Forbidden))]
    [InlineData(":a", nameof(LinkKind.Forbidden))]
    [InlineData("", nameof(LinkKind.Forbidden))]
    [InlineData(" \t", nameof(LinkKind.Forbidden))]
    public void An_address_is_judged_as_a_browser_would_read_it(string address, string kind)
    {
        Assert.Equal(kind, LinkPolicy.Classify(address).ToString());
        Assert.True(!LinkPolicy.IsPlain(Encoding.UTF8.GetBytes(address)) || kind == nameof(LinkKind.Internal));
    }

    [Theory]
    [InlineData("../../asutused/a-1/")]
    [InlineData("a.html")]
    public void What_the_plan_leads_to_is_seen_to_stay_within_the_site(string address) =>
        Assert.True(LinkPolicy.IsPlain(Encoding.UTF8.GetBytes(address)));

    /// <summary>Browsers ignore whitespace, so the classification must too; the fast path for plain URLs must not apply.</summary>
    [Fact]
    public void A_blank_changes_no_judgement() =>
        Gen.Select(Gen.String[Gen.Char["aehpst019-./:#?\\%õA@"], 0, 8], Gen.Int[0, 8])
            .Holds(
                static (address, at) =>
                    LinkPolicy.Classify(address.Insert(Math.Min(at, address.Length), " ")) == LinkPolicy.Classify(address),
                iter: 100_000
            );

    [Theory]
    [InlineData("<a href=\"{{ x }}\">", "javascript:alert(1)", "page.html:1:13 x")]
    [InlineData("<a href=' {{ x }}'>", " java\nscript:alert(1)", "page.html:1:14 x")]
    [InlineData("<a href=\"{{ x }}\">", "//evil.example", "page.html:1:13 x")]
    [InlineData("<a href=\"/{{ x }}\">", "/evil.example", "page.html:1:14 x")]
    [InlineData("<a href=\"j{{ x }}\">", "avascript:alert(1)", "page.html:1:14 x")]
    [InlineData("<a href=\"&#106;{{ x }}\">", "avascript:alert(1)", "page.html:1:19 x")]
    [InlineData("<a href=\"{{ '/' }}{{ x }}\">", "/evil.example", "page.html:1:22 x")]
    [InlineData("<a href=\"{{ 'java' }}{{ if true }}{{ x }}{{ end }}\">", "script:alert(1)", "page.html:1:38 x")]
    [InlineData("<form action=\"{{ x }}\">", "javascript:a", "page.html:1:18 x")]
    [InlineData("<button formaction=\"{{ x }}\">", "javascript:a", "page.html:1:24 x")]
    [InlineData("<img src='{{ x }}'>", "data:image/png,a", "page.html:1:14 x")]
    [InlineData("<video poster='{{ x }}'>", "data:image/png,a", "page.html:1:19 x")]
    [InlineData("<q cite='{{ x }}'>", "javascript:a", "page.html:1:13 x")]
    [InlineData("<object data='{{ x }}'>", "javascript:a", "page.html:1:18 x")]
    [InlineData("<use xlink:href='{{ x }}'>", "javascript:a", "page.html:1:21 x")]
    [InlineData("<A HREF = '{{ x }}'>", "javascript:a", "page.html:1:15 x")]
    [InlineData("<meta http-equiv='refresh' content='0; url={{ x }}'>", "javascript:a", "page.html:1:47 x")]
    [InlineData("<meta http-equiv='refresh' content='0,URL = \"{{ x }}\"'>", "//a.example", "page.html:1:49 x")]
    [InlineData("<meta content='{{ x }}' http-equiv='refresh'>", "5;data:text/html,a", "page.html:1:19 x")]
    public void An_address_that_a_page_may_not_lead_to_is_an_error_at_the_value_that_makes_it_one(
        string template,
        string value,
        string place
    ) => Assert.All(Views(value), view => Assert.Equal(["SG0408 " + place], Rendered.ProblemsOf(template, view)));

    [Theory]
    [InlineData("<a href=\"{{ x }}\">", "https://a.ee/?b=c&d", "<a href=\"https://a.ee/?b=c&amp;d\">")]
    [InlineData("<a href=\"{{ x }}{{ x }}\">", "../a/", "<a href=\"../a/../a/\">")]
    [InlineData("<a href=\"mailto:{{ x }}\">", "a@b.ee", "<a href=\"mailto:a@b.ee\">")]
    [InlineData("<a href=\"/a?b={{ x }}\">", "javascript:c", "<a href=\"/a?b=javascript:c\">")]
    [InlineData("<a href=\"it's{{ x }}\">", "//a", "<a href=\"it's//a\">")]
    [InlineData("<a href=\"{{ x }}assets/a.css\">", "", "<a href=\"assets/a.css\">")]
    [InlineData("<a title=\"{{ x }}\" data-x='{{ x }}'>", "javascript:a", "<a title=\"javascript:a\" data-x='javascript:a'>")]
    [InlineData("<meta content='0; url={{ x }}'>", "../a/", "<meta content='0; url=../a/'>")]
    [InlineData("<meta content='Kuulajad: {{ x }}: {{ x }}'>", "a: 5; url=b:", "<meta content='Kuulajad: a: 5; url=b:: a: 5; url=b:'>")]
    public void Any_other_address_is_written_as_it_is(string template, string value, string expected) =>
        Assert.All(Views(value), view => Assert.Equal(expected, Rendered.Html(template, view)));

    /// <summary>The value as a string and as a <see cref="SharedText"/>.</summary>
    private static View[] Views(string value) => [new View { { "x", value } }, new View(["x"], (SharedText)value)];
}
