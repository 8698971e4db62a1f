using AngleSharp.Html.Parser;
using CsCheck;
using SiteGen.Pages;

namespace SiteGen.Tests.Rendering;

public sealed class EscapingTests
{
    private const string Hostile = "<b>\"&'</b>";
    private const string Escaped = "&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;";

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>{0}</p>")]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"{0}\">")]
    [InlineData("<p title='a {{ x }} b'>", "<p title='a {0} b'>")]
    [InlineData("<a href=\"/y?{{ x }}\">", "<a href=\"/y?{0}\">")]
    [InlineData("{{ for y in [x, x] }}<i>{{ y }}</i>{{ end }}", "<i>{0}</i><i>{0}</i>")]
    [InlineData("{{ if x }}{{ x }}{{ end }}", "{0}")]
    [InlineData("{{ y = x }}{{ y }}", "{0}")]
    [InlineData("{{ x + '' }}", "{0}")]
    [InlineData("{{ [x] | array.join ',' }}", "{0}")]
    [InlineData("{{ $'{x}' }}", "{0}")]
    [InlineData("{{ true ? x : 1 }}", "{0}")]
    [InlineData("{{ case 1 }}{{ when 1 }}{{ x }}{{ end }}", "{0}")]
    public void A_value_is_text_wherever_it_is_written(string template, string expected) =>
        Assert.Equal(expected.Replace("{0}", Escaped, StringComparison.Ordinal), Rendered.Html(template, new View { { "x", Hostile } }));

    [Fact]
    public void An_argument_of_an_include_is_escaped_once()
    {
        using var rendered = new Rendered(
            ("page.html", "{{ include 'parts/a.html' text: x }}"),
            ("parts/a.html", "<i title=\"{{ $text }}\">{{ $.text }}</i>")
        );

        Assert.Equal($"<i title=\"{Escaped}\">{Escaped}</i>", rendered.Page(new View { { "x", Hostile } }));
        Assert.Empty(rendered.Problems);
    }

    [Fact]
    public void What_an_include_makes_stays_html_on_its_way_through_a_variable_or_an_include()
    {
        using var rendered = new Rendered(
            ("page.html", "{{ part = include 'a.html' }}{{ include 'b.html' inner: part }}"),
            ("a.html", "<i>{{ x }}</i>"),
            ("b.html", "<p>{{ $inner }}</p>")
        );

        Assert.Equal($"<p><i>{Escaped}</i></p>", rendered.Page(new View { { "x", Hostile } }));
    }

    [Theory]
    [InlineData("{{ m + '!' }}")]
    [InlineData("{{ $'{m}!' }}")]
    public void Html_that_is_joined_to_text_becomes_text(string template) =>
        Assert.Equal("&lt;p&gt;a&lt;/p&gt;!", Rendered.Html(template, new View { { "m", Rendered.Prose("a") } }));

    [Theory]
    [InlineData("<p>{{ m }}</p>", "<p><p>a</p></p>")]
    [InlineData("{{ m ?? 'b' }}", "<p>a</p>")]
    [InlineData("{{ for n in [m] }}{{ n }}{{ end }}", "<p>a</p>")]
    public void Markdown_is_written_as_html(string template, string expected) =>
        Assert.Equal(expected, Rendered.Html(template, new View { { "m", Rendered.Prose("a") } }));

    [Fact]
    public void Letters_of_any_language_stay_readable() =>
        Assert.Equal("õäöüšž „jutt“ – 1\u00A0234 😀 +", Rendered.Html("{{ x }}", new View { { "x", "õäöüšž „jutt“ – 1\u00A0234 😀 +" } }));

    [Fact]
    public void Html_in_an_attribute_is_an_error() =>
        Assert.Equal(
            ["SG0409 page.html:1:16 m"],
            Rendered.ProblemsOf("<p title=\"a {{ m }}\">", new View { { "m", Rendered.Prose("a") } })
        );

    [Theory]
    [InlineData("{{ list }}", "SG0409 page.html:1:4 list")]
    [InlineData("{{ view }}", "SG0409 page.html:1:4 view")]
    [InlineData("{{ array }}", "SG0409 page.html:1:4 array")]
    public void What_is_no_text_cannot_be_printed(string template, string problem) =>
        Assert.Equal([problem], Rendered.ProblemsOf(template, new View { { "list", ["a"] }, { "view", new View() } }));

    [Fact]
    public void A_browser_reads_back_the_value_and_nothing_else()
    {
        using var rendered = new Rendered(("page.html", "<p title=\"{{ x }}\" lang='{{ x }}'><a href=\"?{{ x }}\">{{ x }}</a></p>"));
        var renderer = rendered.Renderer();

        Gen.String[Gen.OneOf(Gen.Char['!', '~'], Gen.Char['\u00A0', '\u02FF']), 0, 20]
            .Holds(value =>
            {
                var bytes = renderer.Render(new PageOutput("x", [], "page.html", () => new View { { "x", value } }), rendered.Diagnostics);
                var body = new HtmlParser().ParseDocument(new MemoryStream(bytes)).Body!;

                Assert.Equal(["P", "A"], body.QuerySelectorAll("*").Select(static element => element.TagName));
                Assert.Equal([value, value], body.QuerySelector("p")!.Attributes.Select(static attribute => attribute.Value));
                Assert.Equal("?" + value, body.QuerySelector("a")!.GetAttribute("href"));
                Assert.Equal(value, body.QuerySelector("a")!.TextContent);
            });
    }

    [Fact]
    public void A_value_of_several_lines_is_not_indented() =>
        Assert.Equal("<pre>\n  a\nb\n</pre>", Rendered.Html("<pre>\n  {{ x }}\n</pre>", new View { { "x", "a\nb" } }));
}
