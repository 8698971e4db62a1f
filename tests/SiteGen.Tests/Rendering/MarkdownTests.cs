using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class MarkdownTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private string[] Problems =>
        [
            .. _diagnostics
                .Sorted()
                .Select(static problem =>
                    $"{problem.Descriptor.Id} {problem.Path}:{problem.Span!.Value.Line}:{problem.Span.Value.Column} "
                    + $"{problem.Span.Value.Text}"
                ),
        ];

    [Theory]
    [InlineData("# A\n\n### B", 2, "<h2>A</h2>\n<h4>B</h4>")]
    [InlineData("# A\n\n## B\n\n###### C", 5, "<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>")]
    [InlineData("## A\n\n### B\n\n## C", 2, "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>")]
    [InlineData("> # A", 3, "<blockquote>\n<h3>A</h3>\n</blockquote>")]
    public void Headings_move_to_the_level_of_where_they_land(string markdown, int level, string expected) =>
        Assert.Equal(expected, Html(markdown, level));

    [Theory]
    [InlineData("a <b onclick=\"x\">b</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("&lt;b&gt; &amp; &quot;", "<p>&lt;b&gt; &amp; &quot;</p>")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    [InlineData("    <b>", "<pre><code>&lt;b&gt;\n</code></pre>")]
    [InlineData("``` x\"><b>\n</code>\n```", "<pre><code>&lt;/code&gt;\n</code></pre>")]
    [InlineData("[a](/b \"c\\\" onclick=\\\"d\")", "<p><a href=\"/b\" title=\"c&quot; onclick=&quot;d\">a</a></p>")]
    [InlineData("[a](</b\"onclick=c>)", "<p><a href=\"/b%22onclick=c\">a</a></p>")]
    [InlineData("![\"><b>](/a.png)", "<p><img src=\"/a.png\" alt=\"&quot;&gt;&lt;b&gt;\" /></p>")]
    [InlineData("a {.b onclick=c}", "<p>a {.b onclick=c}</p>")]
    public void Raw_html_is_shown_as_text(string markdown, string expected) => Assert.Equal(expected, Html(markdown));

    [Theory]
    [InlineData("C++", " class=\"language-C++\"")]
    [InlineData("c#", " class=\"language-c#\"")]
    [InlineData("objective-c_2.0", " class=\"language-objective-c_2.0\"")]
    [InlineData("a onclick=b", " class=\"language-a\"")]
    [InlineData("", "")]
    [InlineData("õ", "")]
    [InlineData("a,b", "")]
    [InlineData("a\u00A0b", "")]
    [InlineData("a&NewLine;b", "")]
    [InlineData("a{b}", "")]
    [InlineData("data:image/svg+xml;base64,a", "")]
    public void The_language_of_code_is_a_plain_word_or_none(string info, string attribute)
    {
        Assert.Equal($"<pre><code{attribute}>a\n</code></pre>", Html($"``` {info}\na\n```"));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "[a](javascript:alert(1))")]
    [InlineData("b [a](JaVaScRiPt:alert(1)) c", "[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#115;cript:alert(1))", "[a](java&#115;cript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))", "[a](javascript&colon;alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)", "[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](java&#10;script:alert(1))", "[a](java&#10;script:alert(1))")]
    [InlineData("[a](<\u0001javascript:alert(1)>)", "[a](<\u0001javascript:alert(1)>)")]
    [InlineData("[a](&#1;https://a.ee)", "[a](&#1;https://a.ee)")]
    [InlineData("[a](< https://a.ee>)", "[a](< https://a.ee>)")]
    [InlineData("[a](<ht tps://a.ee>)", "[a](<ht tps://a.ee>)")]
    [InlineData("[a](https://a.ee/&#9;b)", "[a](https://a.ee/&#9;b)")]
    [InlineData("[a](&#10;mailto:a@b.ee)", "[a](&#10;mailto:a@b.ee)")]
    [InlineData("[a](&#32;#b)", "[a](&#32;#b)")]
    [InlineData("[a](java\\script:a)", "[a](java\\script:a)")]
    [InlineData("<javascript:alert(1)>", "<javascript:alert(1)>")]
    [InlineData("<data:text/html,a>", "<data:text/html,a>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)", "[a][b]")]
    [InlineData("[b]\n\n[b]: vbscript:a", "[b]")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](//evil.example)", "[a](//evil.example)")]
    [InlineData("[a](/\\evil.example)", "[a](/\\evil.example)")]
    [InlineData("[a](file:///etc/passwd)", "[a](file:///etc/passwd)")]
    [InlineData("[a]()", "[a]()")]
    [InlineData("![a](javascript:alert(1))", "![a](javascript:alert(1))")]
    [InlineData("![a](data:image/svg+xml,a)", "![a](data:image/svg+xml,a)")]
    [InlineData("[![a](/a.png)](javascript:a)", "[![a](/a.png)](javascript:a)")]
    [InlineData("# [a](javascript:a)", "[a](javascript:a)")]
    [InlineData("|a|\n|-|\n|[a](javascript:a)|", "[a](javascript:a)")]
    [InlineData("1. > *[a](javascript:a)*\n2. b", "[a](javascript:a)")]
    public void A_forbidden_address_is_an_error_at_the_link(string markdown, string link)
    {
        var html = Html(markdown);

        Assert.Equal(["SG0301 content/x.md:" + Place(markdown, link) + " " + link], Problems);
        Assert.Contains("=\"#\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](https://a.ee/b)", "<p><a href=\"https://a.ee/b\" class=\"external\" rel=\"external noopener\">a</a></p>")]
    [InlineData("<https://a.ee>", "<p><a href=\"https://a.ee\" class=\"external\" rel=\"external noopener\">https://a.ee</a></p>")]
    [InlineData("<missing@b.ee>", "<p><a href=\"mailto:missing@b.ee\">missing@b.ee</a></p>")]
    [InlineData("<mailto:a@b.ee>", "<p><a href=\"mailto:a@b.ee\">mailto:a@b.ee</a></p>")]
    [InlineData("[a](tel:+3725)", "<p><a href=\"tel:+3725\">a</a></p>")]
    [InlineData("[a](#b)", "<p><a href=\"#b\">a</a></p>")]
    public void A_link_that_leaves_the_site_is_marked(string markdown, string expected)
    {
        Assert.Equal(expected, Html(markdown));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("[a](/koolitused/x/)", "../../koolitused/x/ from pages/y/")]
    [InlineData("[a](/koolitused/x/#b)", "../../koolitused/x/ from pages/y/#b")]
    [InlineData("[a](../z/)", "../../../z/ from pages/y/")]
    [InlineData("![a](a.png)", "../../a.png from pages/y/")]
    public void A_link_within_the_site_leads_where_the_plan_says(string markdown, string address)
    {
        var renderer = new MarkdownRenderer(static (page, written) => $"../../{written.TrimStart('/')} from {page}", "Tabel");

        Assert.Contains(
            $"\"{address.Replace(" ", "%20", StringComparison.Ordinal)}\"",
            renderer.Render(Rendered.Prose(markdown), "pages/y/", _diagnostics).Value,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a\n\nb [a](/missing/) c", "SG0302 content/x.md:3:3 [a](/missing/)")]
    [InlineData("![a](missing.png)", "SG0302 content/x.md:1:1 ![a](missing.png)")]
    [InlineData("![a](https://a.ee/a.png)", "SG0303 content/x.md:1:1 ![a](https://a.ee/a.png)")]
    [InlineData("![](a.png)", "SG0304 content/x.md:1:1 ![](a.png)")]
    [InlineData("![ ](a.png)", "SG0304 content/x.md:1:1 ![ ](a.png)")]
    public void What_the_site_does_not_have_or_show_is_an_error(string markdown, string problem)
    {
        Html(markdown);

        Assert.Equal([problem], Problems);
    }

    [Fact]
    public void A_link_within_yaml_is_found_in_its_file()
    {
        var file = new SourceFile("content/p.yaml", "title: x\ngoal: >\n  a\n  b [c](javascript:d)\n  e\n");
        var prose = new Prose(new Sourced<string>("a b [c](javascript:d) e\n", file.Span(15, 38)), 2);
        new MarkdownRenderer(static (_, address) => address, "Tabel").Render(prose, "x", _diagnostics);

        Assert.Equal(["SG0301 content/p.yaml:4:5 [c](javascript:d)"], Problems);
    }

    [Fact]
    public void A_link_that_is_written_twice_is_told_twice_where_the_text_is_the_file()
    {
        Html("[a](x:y)\n[a](x:y)");

        Assert.Equal(["SG0301 content/x.md:1:1 [a](x:y)", "SG0301 content/x.md:2:1 [a](x:y)"], Problems);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("1. ")]
    public void A_text_nested_without_end_is_read_or_refused_and_no_crash(string opening)
    {
        Html(string.Concat(Enumerable.Repeat(opening, 13_000)) + "a");

        Assert.All(Problems, static problem => Assert.Matches("^SG030[57] content/x.md:1:1", problem));
    }

    [Fact]
    public void A_thousand_quotations_in_one_another_are_an_error()
    {
        Assert.Equal("", Html(new string('>', 1000) + " a"));
        Assert.StartsWith("SG0305 content/x.md:1:1", Assert.Single(Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_scrolls_on_its_own_and_can_be_reached()
    {
        Assert.Equal(
            "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel &amp; &quot;a&quot;\">\n<table>\n<thead>\n"
                + "<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"center\">b</th>"
                + "<th scope=\"col\" class=\"right\">c</th></tr>\n</thead>\n<tbody>\n"
                + "<tr><td><em>1</em></td><td class=\"center\">&lt;b&gt;</td><td class=\"right\"></td></tr>\n</tbody>\n</table>\n</div>",
            new MarkdownRenderer(static (_, address) => address, "Tabel & \"a\"")
                .Render(Rendered.Prose("|a|b|c|\n|-|:-:|-:|\n|*1*|<b>||"), "x", _diagnostics)
                .Value
        );
    }

    [Theory]
    [InlineData("*a* b", "<em>a</em> b")]
    [InlineData("a [b]\n\n[b]: /c", "a <a href=\"/c\">b</a>")]
    [InlineData("a\n\nb", "<p>a</p>\n<p>b</p>")]
    [InlineData("- a", "<ul>\n<li>a</li>\n</ul>")]
    [InlineData("", "")]
    public void Within_a_line_a_single_paragraph_has_no_paragraph_around_it(string markdown, string expected) =>
        Assert.Equal(
            expected,
            new MarkdownRenderer(static (_, address) => address, "Tabel")
                .Render(Rendered.Prose(markdown) with { Inline = true }, "x", _diagnostics)
                .Value
        );

    private static string Place(string markdown, string part)
    {
        var span = new SourceFile("", markdown).Span(markdown.IndexOf(part, StringComparison.Ordinal), 1);
        return $"{span.Line}:{span.Column}";
    }

    private string Html(string markdown, int level = 2) =>
        new MarkdownRenderer(static (_, address) => address.Contains("missing", StringComparison.Ordinal) ? null : address, "Tabel")
            .Render(Rendered.Prose(markdown, level), "x/index.html", _diagnostics)
            .Value;
}
