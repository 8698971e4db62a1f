using AngleSharp.Html.Parser;
using CsCheck;
using Ganss.Xss;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>An independent sanitizer has nothing to remove from rendered Markdown.</summary>
public sealed class SanitizerTests
{
    private static readonly string[] _pieces =
    [
        "a",
        " ",
        "\n",
        "\n\n",
        "#",
        "# ",
        "> ",
        "- ",
        "1. ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "``` x\"y\n",
        "|",
        "|a|b|\n|-|-:|\n",
        "    ",
        "\\",
        "&#106;",
        "&colon;",
        "&lt;",
        "\t",
        "\0",
        "õ",
        "[",
        "]",
        "(",
        ")",
        "[a](",
        "![a](",
        "[a]: ",
        "<",
        ">",
        "\"",
        "'",
        " \"t\")",
        "/b",
        "//b",
        "#c",
        "https://a.ee/",
        "mailto:a@b.ee",
        "tel:+372",
        "javascript:alert(1)",
        "JaVa\tScRiPt:a",
        "data:text/html,a",
        "vbscript:a",
        "<javascript:a>",
        "<https://a.ee>",
        "<a@b.ee>",
        "<script>",
        "</script>",
        "<b onclick=a>",
        "<img src=x onerror=a>",
        "<!--",
        "-->",
        "<style>",
        "</p>",
        "<svg><a xlink:href=\"javascript:a\">",
    ];

    private static readonly Gen<string> _markdown = Gen.Int[0, _pieces.Length - 1]
        .Select(static at => _pieces[at])
        .Array[1, 40]
        .Select(string.Concat);

    [Fact]
    public void What_markdown_becomes_needs_no_sanitizing() =>
        _markdown.Holds(
            static markdown =>
            {
                var html = Html(markdown);
                Assert.Equal(Dom(html), Dom(Sanitizer().Sanitize(html)));
            },
            iter: 3_000
        );

    [Theory]
    [InlineData("<p onclick=\"a\">b</p>")]
    [InlineData("<a href=\"javascript:a\">b</a>")]
    [InlineData("<script>a</script>")]
    public void The_judge_would_notice(string html) => Assert.NotEqual(Dom(html), Dom(Sanitizer().Sanitize(html)));

    private static string Html(string markdown) =>
        new MarkdownRenderer(static (_, address) => address, "Tabel").Render(Rendered.Prose(markdown), "x", new DiagnosticBag()).Value;

    private static string Dom(string html) => new HtmlParser().ParseDocument("<body>" + html).Body!.InnerHtml;

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedSchemes.UnionWith(["mailto", "tel"]);
        sanitizer.AllowedAttributes.UnionWith(["class", "rel", "role", "scope", "aria-label"]);
        return sanitizer;
    }
}
