using SiteGen.Pages;

namespace SiteGen.Tests.Rendering;

public sealed class LintTests
{
    private static readonly View _structured = new()
    {
        { "x", "x" },
        { "yes", true },
        { "list", ["a"] },
        { "data", static _ => { } },
    };
    private static readonly View _x = new()
    {
        { "x", "x" },
        { "yes", true },
        { "list", ["a", "b"] },
    };

    [Theory]
    [InlineData("<p title={{ x }}>", "SG0405 page.html:1:13 x")]
    [InlineData("<p title=a{{ x }}>", "SG0405 page.html:1:14 x")]
    [InlineData("<{{ x }}>", "SG0405 page.html:1:5 x")]
    [InlineData("<h{{ x }}>", "SG0405 page.html:1:6 x")]
    [InlineData("</{{ x }}>", "SG0405 page.html:1:6 x")]
    [InlineData("<p {{ x }}>", "SG0405 page.html:1:7 x")]
    [InlineData("<p a{{ x }}=\"\">", "SG0405 page.html:1:8 x")]
    [InlineData("<p a {{ x }}>", "SG0405 page.html:1:9 x")]
    [InlineData("<p a=\"\"{{ x }}>", "SG0405 page.html:1:11 x")]
    [InlineData("<!-- {{ x }} -->", "SG0405 page.html:1:9 x")]
    [InlineData("<!-- > {{ x }} -->", "SG0405 page.html:1:11 x")]
    [InlineData("<!doctype {{ x }}>", "SG0405 page.html:1:14 x")]
    [InlineData("<script>{{ x }}</script>", "SG0405 page.html:1:12 x")]
    [InlineData("<SCRIPT>'<p>{{ x }}'</SCRIPT>", "SG0405 page.html:1:16 x")]
    [InlineData("<script>if (a</b) {{ x }}</script>", "SG0405 page.html:1:22 x")]
    [InlineData("<script></scripty>{{ x }}</script >", "SG0405 page.html:1:22 x")]
    [InlineData("<style>\n  {{ x }}\n</style>", "SG0405 page.html:2:6 x")]
    [InlineData("<iframe>{{ x }}</iframe>", "SG0405 page.html:1:12 x")]
    [InlineData("<p onclick=\"f('{{ x }}')\">", "SG0405 page.html:1:19 x")]
    [InlineData("<p ONCLICK = \"{{ x }}\">", "SG0405 page.html:1:18 x")]
    [InlineData("<p style='{{ x }}'>", "SG0405 page.html:1:14 x")]
    [InlineData("<img srcset=\"{{ x }} 2x\">", "SG0405 page.html:1:17 x")]
    [InlineData("<iframe srcdoc=\"{{ x }}\"></iframe>", "SG0405 page.html:1:20 x")]
    [InlineData("<a ping=\"{{ x }}\">", "SG0405 page.html:1:13 x")]
    [InlineData("<p title=\u00A0\"{{ x }}\">", "SG0405 page.html:1:15 x")]
    [InlineData("<p title=\v'{{ x }}'>", "SG0405 page.html:1:15 x")]
    [InlineData("<p title=\u3000\"{{ x }}\">", "SG0405 page.html:1:15 x")]
    [InlineData("<p title=\"\"\u00A0b=\"{{ x }}\" onclick=\"{{ x }}\">", "SG0405 page.html:1:37 x")]
    [InlineData("<p =\"{{ x }}\">", "SG0405 page.html:1:9 x")]
    [InlineData("<p a'=b\"{{ x }}\">", "SG0405 page.html:1:12 x")]
    [InlineData("<!-->{{ x }}<!--{{ x }}-->", "SG0405 page.html:1:20 x")]
    [InlineData("<!-- --! >{{ x }}-->", "SG0405 page.html:1:14 x")]
    [InlineData("<?a{{ x }}>", "SG0405 page.html:1:7 x")]
    [InlineData("</ a{{ x }}>", "SG0405 page.html:1:8 x")]
    [InlineData("<![CDATA[{{ x }}]]>", "SG0405 page.html:1:13 x")]
    [InlineData("<script><!-- <script> </script> {{ x }} --></script>", "SG0405 page.html:1:36 x")]
    [InlineData("<script><!-- --></script><!-- <script> {{ x }}-->", "SG0405 page.html:1:43 x")]
    [InlineData("<script/>{{ x }}</script>", "SG0405 page.html:1:13 x")]
    [InlineData("<xmp>{{ x }}</xmp>", "SG0405 page.html:1:9 x")]
    [InlineData("<title></titl{{ x }}></title>", "SG0405 page.html:1:17 x")]
    [InlineData("<textarea><a onclick='{{ x }}'></a></textarea>", "SG0405 page.html:1:26 x")]
    [InlineData("<svg><style><a onclick='</style>{{ x }}'></a></style></svg>", "SG0405 page.html:1:36 x")]
    [InlineData("</p title=\">\" {{ x }}>", "SG0405 page.html:1:18 x")]
    [InlineData("<base href=\"{{ x }}\">", "SG0405 page.html:1:16 x")]
    [InlineData("<meta http-equiv=\"{{ x }}\">", "SG0405 page.html:1:22 x")]
    [InlineData("<svg><set attributeName='href' to='{{ x }}'/></svg>", "SG0405 page.html:1:39 x")]
    [InlineData("<p title{{ for y in list }} ='{{ x }}'{{ end }}>", "SG0405 page.html:1:34 x")]
    [InlineData("<p onclick{{ if yes }} {{ end }} ='>{{ x }}'>", "SG0405 page.html:1:40 x")]
    [InlineData("<a href=\"{{ x }}:b\">", "SG0405 page.html:1:17 :")]
    [InlineData("<a href=\"{{ x }}&colon;b\">", "SG0405 page.html:1:17 &")]
    [InlineData("<a href=\"{{ if yes }}{{ x }}{{ end }}:b\">", "SG0405 page.html:1:38 :")]
    public void A_value_that_escaping_does_not_protect_is_refused_at_its_place(string template, string problem) =>
        Assert.Equal([problem], Rendered.ProblemsOf(template, _x));

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{{ x }}</script>", "SG0409 page.html:1:39 x")]
    [InlineData("<script type=\"application/ld+json\">{{ list }}</script>", "SG0409 page.html:1:39 list")]
    [InlineData("{{ data }}", "SG0409 page.html:1:4 data")]
    [InlineData("<p title=\"{{ data }}\">", "SG0409 page.html:1:14 data")]
    [InlineData("<script>{{ data }}</script>", "SG0405 page.html:1:12 data")]
    [InlineData("<script type=\"module\">{{ data }}</script>", "SG0405 page.html:1:26 data")]
    [InlineData("<script type=\"application/ld+json\">{{ data }}{{ data }}</script>", "SG0405 page.html:1:49 data")]
    [InlineData("<script type=\"application/ld+json\">{{ if yes }}{{ data }}{{ end }}</script>", "SG0405 page.html:1:51 data")]
    [InlineData("<script type=\"application/ld+json\">[{{ data }}]</script>", "SG0405 page.html:1:40 data")]
    [InlineData("<script>`<script type=\"application/ld+json\">{{ data }}`</script>", "SG0405 page.html:1:48 data")]
    [InlineData("<!-- <script type=\"application/ld+json\">{{ data }} -->", "SG0405 page.html:1:44 data")]
    [InlineData("<p title='<script type=\"application/ld+json\">{{ data }}'>", "SG0409 page.html:1:49 data")]
    [InlineData("<script type=\"text/javascript\" type=\"application/ld+json\">{{ data }}</script>", "SG0405 page.html:1:62 data")]
    public void Structured_data_stands_in_its_own_element_and_nothing_else_does(string template, string problem) =>
        Assert.Equal([problem], Rendered.ProblemsOf(template, _structured));

    [Fact]
    public void Structured_data_cannot_end_its_element() =>
        Assert.Equal(
            """<script type="application/ld+json">{"a":"\u003C/script\u003E\u003C!-- õ \u0026 \u2028"}</script>""",
            Rendered.Html(
                "<script type=\"application/ld+json\">{{ data }}</script>",
                new View { { "data", static json => json.WriteString("a", "</script><!-- õ & \u2028") } }
            )
        );

    [Theory]
    [InlineData("{{ capture y }}<b>{{ end }}", "SG0406 page.html:1:4 capture y")]
    [InlineData("{{ func f(y) }}{{ y }}{{ end }}", "SG0406 page.html:1:4 func f(y)")]
    [InlineData("{{ f(y) = y }}", "SG0406 page.html:1:4 f(y) = y")]
    [InlineData("{{ x | @(do; ret 1; end) }}", "SG0406 page.html:1:10 do")]
    [InlineData("{{ while true }}{{ end }}", "SG0406 page.html:1:4 while true")]
    [InlineData("{{ with x }}{{ end }}", "SG0406 page.html:1:4 with x")]
    [InlineData("{{ wrap x }}{{ end }}", "SG0406 page.html:1:4 wrap x")]
    [InlineData("{{ tablerow y in list }}{{ end }}", "SG0406 page.html:1:4 tablerow y in list")]
    [InlineData("{{ this }}", "SG0406 page.html:1:4 this")]
    [InlineData("{{ x = this }}{{ x 1 }}", "SG0406 page.html:1:8 this")]
    [InlineData("{{ for x in this 1 }}{{ end }}", "SG0406 page.html:1:13 this")]
    [InlineData("{{ import x }}", "SG0406 page.html:1:4 import x")]
    [InlineData("{{ ret x }}", "SG0406 page.html:1:4 ret x")]
    [InlineData("{{ for y in list; break; end }}", "SG0406 page.html:1:19 break")]
    [InlineData("{{ for y in list; continue; end }}", "SG0406 page.html:1:19 continue")]
    [InlineData("{{ readonly x }}", "SG0406 page.html:1:4 readonly x")]
    public void A_statement_that_hides_where_a_value_goes_is_refused(string template, string problem) =>
        Assert.Equal([problem], Rendered.ProblemsOf(template, _x));

    [Theory]
    [InlineData("<p>{{ x }}<b", "SG0407 page.html:1:12 b")]
    [InlineData("<p title=\"{{ x }}", "SG0407 page.html:1:17 }")]
    [InlineData("<!-- a", "SG0407 page.html:1:6 a")]
    [InlineData("<script>a</p>", "SG0407 page.html:1:13 >")]
    [InlineData("{{ if yes }}<a href=\"{{ end }}\">", "SG0407 page.html:1:4 if yes")]
    [InlineData("{{ for y in list }}<p {{ end }}>", "SG0407 page.html:1:4 for y in list")]
    [InlineData("<p {{ if yes }}>{{ else }}a=\"{{ end }}b", "SG0407 page.html:1:7 if yes")]
    [InlineData("{{ if yes }}<p {{ else }}<a {{ end }}>", "SG0407 page.html:1:4 if yes")]
    [InlineData("{{ for y in list }}{{ else }}<b {{ end }}>", "SG0407 page.html:1:4 for y in list")]
    [InlineData("<p{{ if yes }} a{{ end }}b>", "SG0407 page.html:1:26 b")]
    public void Html_that_does_not_close_in_its_branch_or_file_is_refused(string template, string problem) =>
        Assert.Equal([problem], Rendered.ProblemsOf(template, _x).Take(1));

    [Theory]
    [InlineData("<li{{ if yes }} aria-current=\"page\"{{ end }}>", "<li aria-current=\"page\">")]
    [InlineData("<li{{ if !yes }} hidden{{ else }} class='{{ x }}'{{ end }} lang=et>", "<li class='x' lang=et>")]
    [InlineData("<li class=\"a{{ if yes }} b{{ end }}\">", "<li class=\"a b\">")]
    [InlineData("<p{{ for y in list }} data-{{ end }}>", "<p data- data->")]
    [InlineData("<!doctype html><!-- <p {{ if yes }}a{{ end }} -->{{ x }}", "<!doctype html><!-- <p a -->x")]
    [InlineData("<script>'</p>'</script>{{ x }}", "<script>'</p>'</script>x")]
    [InlineData("<style>a<</style >{{ x }}", "<style>a<</style >x")]
    [InlineData("<!-- - -- ---!>{{ x }}<!---->{{ x }}", "<!-- - -- ---!>x<!---->x")]
    [InlineData("1 < 2 <3 {{ x }}", "1 < 2 <3 x")]
    [InlineData("<p\n  title = \"{{ x }}\" / >{{ x }}", "<p\n  title = \"x\" / >x")]
    [InlineData("<p title=\"{{ y = x }}\">", "<p title=\"\">")]
    [InlineData("{{ case x }}\n{{ when 'x' }}<b>{{ else }}<i>{{ end }}", "<b>")]
    [InlineData("{{ x; y = 1 -}}  a", "xa")]
    [InlineData("<title>{{ x }}</title><textarea>{{ x }}</textarea>", "<title>x</title><textarea>x</textarea>")]
    [InlineData("<noscript><p title='{{ x }}'>{{ x }}</p></noscript>", "<noscript><p title='x'>x</p></noscript>")]
    [InlineData("<svg><title>{{ x }}</title><![CDATA[a>b]]></svg>{{ x }}", "<svg><title>x</title><![CDATA[a>b]]></svg>x")]
    [InlineData("<script>a<b</script>{{ x }}", "<script>a<b</script>x")]
    [InlineData("<script><!-- <script> </script> --></script>{{ x }}", "<script><!-- <script> </script> --></script>x")]
    [InlineData("<!-->{{ x }}<!--->{{ x }}<!-- --!>{{ x }}<!>{{ x }}</>{{ x }}", "<!-->x<!--->x<!-- --!>x<!>x</>x")]
    [InlineData("</p title=\">\">{{ x }}<p/title='{{ x }}'\f>", "</p title=\">\">x<p/title='x'\f>")]
    [InlineData("<a href=\"{{ if yes }}mailto:{{ end }}{{ x }}\">", "<a href=\"mailto:x\">")]
    [InlineData("<a href=\"{{ x }}?a=1&amp;b={{ x }}\">", "<a href=\"x?a=1&amp;b=x\">")]
    [InlineData("<li{{ if yes }} hidden{{ end }} {{ if yes }}class='{{ x }}'{{ end }}>", "<li hidden class='x'>")]
    public void Html_that_closes_passes(string template, string expected) =>
        Assert.Equal(expected, Rendered.Html(template, _x).TrimStart());

    /// <summary>As browsers read an entity, of which there are more than the five that escaping writes.</summary>
    [Theory]
    [InlineData("<a href=\"javascript&colon;{{ x }}\">")]
    [InlineData("<a href=\"&#{{ x }}\">")]
    [InlineData("<a href=\"java&Tab;script{{ x }}\">")]
    [InlineData("<a href=\"&sol;{{ x }}\">")]
    public void An_entity_that_may_change_where_a_link_leads_is_refused(string template)
    {
        foreach (var layout in (string[])["{{ content }}", "{{ if false }}{{ 1 + 1 }}{{ end }}{{ content }}"])
        {
            using var rendered = new Rendered(("page.html", template), ("layout.html", layout));
            rendered.Page(_x);
            Assert.StartsWith("SG0408 page.html:1:", Assert.Single(rendered.Problems), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<title>{{ include 'a.html' }}</title>")]
    [InlineData("<textarea>{{ markdown }}</textarea>")]
    public void Html_does_not_stand_where_only_text_may(string template)
    {
        using var rendered = new Rendered(("page.html", template), ("a.html", "<b>"));
        rendered.Page(new View { { "markdown", Rendered.Prose("a") } });
        Assert.StartsWith("SG0409 page.html:1:", Assert.Single(rendered.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_template_is_checked_even_if_no_page_uses_it()
    {
        using var rendered = new Rendered(("page.html", "a"), ("parts/unused.html", "<p {{ x }}>"));
        rendered.Page([]);

        Assert.Equal(["SG0405 parts/unused.html:1:7 x"], rendered.Problems);
    }

    [Fact]
    public void All_problems_of_all_templates_are_told_at_once()
    {
        using var rendered = new Rendered(
            ("page.html", "<p {{ x }}>{{ capture y }}{{ end }}"),
            ("other.html", "{{ if }}"),
            ("third.html", "<!--")
        );
        rendered.Page([]);

        Assert.Equal(
            ["SG0402", "SG0405", "SG0406", "SG0407"],
            rendered.Problems.Select(static problem => problem[..6]).Order(StringComparer.Ordinal).Distinct()
        );
    }
}
