using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Rendering.Compiled;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Rendering;

/// <summary>Compiled pages are identical to those rendered by Scriban.</summary>
public sealed class CompiledPageTests
{
    private const string Layout = "layout.html";

    [Fact]
    public void Every_template_that_we_ship_is_compiled()
    {
        var diagnostics = new DiagnosticBag();
        var templates = TemplateSet.Load(Repository.Templates, diagnostics);
        var plan = Build.Plan(Story.Shipped, diagnostics)!.Plan;
        string[] pages = [.. plan.Outputs.OfType<PageOutput>().Select(static page => page.Template).Distinct()];
        Assert.DoesNotContain(pages, name => Compiler.Compile(templates, Layout, name, plan.Globals) is null);
        Assert.All(
            plan.Outputs.OfType<PageOutput>(),
            page =>
                Assert.True(
                    Compiler
                        .Compile(templates, Layout, page.Template, plan.Globals)!
                        .TryWrite(page.View(), new Utf8Writer(), static _ => new HtmlString("<p>")),
                    page.Path
                )
        );
    }

    /// <summary>Adds a construct that produces no output and that the compiler does not support.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_compiled_page_has_the_bytes_that_Scriban_writes(bool shipped)
    {
        using var story = new Story().WithOwnTemplates();
        if (shipped)
        {
            story.WithShippedContent();
        }

        var compiled = story.Built().Files();
        var interpreted = story.Append("templates/layout.html", "{{ if false }}{{ 1 + 1 }}{{ end }}").Built().Files();
        Assert.Equal(interpreted.Keys, compiled.Keys);
        Assert.All(compiled, file => Assert.Equal(interpreted[file.Key], file.Value));
    }

    [Theory]
    [InlineData("{{ for a in list }}{{ include 'b.html' x: a }}{{ end }}", "{{ $.x }};", "1;2;")]
    [InlineData("{{ for a in list }}{{ include 'b.html' x: 'y' }}{{ end }}", "{{ a }};", "1;2;")]
    [InlineData("{{ for a in list }}{{ for.index }}{{ end }}", "", "01")]
    [InlineData("{{ x = text }}{{ x }}", "", "&lt;b&gt;")]
    [InlineData("{{ text | string.size }}", "", "3")]
    [InlineData("{{ t.one }}{{ include 'b.html' x: t.one }}", "{{ $.x }}", "&amp;&amp;")]
    [InlineData("{{ if nothing }}a{{ else if none }}b{{ else }}c{{ end }}{{ if list && !none }}d{{ end }}", "", "cd")]
    [InlineData("{{ nothing ?? text }}{{ list[1] }}{{ list | array.join '<' }}", "", "&lt;b&gt;21&lt;2")]
    [InlineData(
        "{{ for row in rows }}{{ if row.b }}{{ row.a }}{{ end }}{{ end }}{{ rows[1].a }}{{ if rows }}+{{ end }}",
        "",
        "&lt;2&lt;1+"
    )]
    [InlineData("<a href=\"/{{ t.one }}/{{ text }}\">a</a>", "", "<a href=\"/&amp;/&lt;b&gt;\">a</a>")]
    public void Whether_compiled_or_not_a_template_writes_the_same(string template, string included, string expected)
    {
        View view = new()
        {
            { "text", "<b>" },
            { "list", ["1", "2"] },
            { "none", Array.Empty<string>() },
            { "nothing", (string?)null },
            {
                "rows",
                new Rows(3, static at => new View(["a", "b"], (SharedText)$"<{at}", at == 1 ? null : (SharedText)(at == 0 ? "" : "b")))
            },
        };
        using var rendered = new Rendered(("page.html", template), ("b.html", included))
        {
            Globals = new View
            {
                {
                    "t",
                    new View { { "one", "&" } }
                },
            },
        };
        Assert.Equal(expected, rendered.Page(view));
        rendered.Write("layout.html", "{{ if false }}{{ 1 + 1 }}{{ end }}{{ content }}");
        Assert.Equal(expected, rendered.Page(view));
        Assert.Empty(rendered.Problems);
    }
}
