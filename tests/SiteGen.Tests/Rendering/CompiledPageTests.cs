using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Rendering;

/// <summary>Compiled pages are identical to those rendered by Scriban.</summary>
public sealed class CompiledPageTests
{
    /// <summary>The shipped content has a page of every template but that of coming sessions; a programme uses every key.</summary>
    [Fact]
    public void None_of_our_templates_is_interpreted()
    {
        var diagnostics = new DiagnosticBag();
        using var record = new Story().With(
            "muudatused.csv",
            """
            commit,paev,programm,periood,naitaja,oli,oli_tapsus,on,on_tapsus,liik,pohjus
            4b825dc642cb6eb9a060e54bf8d69288fbee4904,2026-03-05,avatud-valitsemine,2021,completed,112,,113,,correction,

            """
        );
        var renderer = Build.Plan(Story.Shipped with { History = record.At("muudatused.csv") }, diagnostics)!;
        PageOutput[] pages = [.. renderer.Plan.Outputs.OfType<PageOutput>()];
        Assert.All(pages, page => Assert.NotEmpty(renderer.Render(page, diagnostics)));
        Assert.Empty(renderer.InterpretedTemplates);
        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(
            Directory.GetFiles(Repository.Templates, "*.html").Select(static path => Path.GetFileName(path)).Order(),
            pages.Select(static page => page.Template).Append("layout.html").Append("schedule.html").Distinct().Order()
        );
    }

    [Theory]
    [InlineData("{{ text | string.size }}")]
    [InlineData("{{ if list[0] == 'a' }}b{{ end }}")]
    [InlineData("{{ nothing }}")]
    public void A_template_that_is_interpreted_is_named(string template)
    {
        using var rendered = new Rendered(("page.html", template), ("other.html", "{{ text }}"));
        View view = new() { { "text", "a" }, { "list", [new View { { "b", "c" } }] } };
        foreach (var name in (string[])["page.html", "other.html", "page.html"])
        {
            rendered.Shared.Render(new PageOutput("x/index.html", [], name, () => view), rendered.Diagnostics);
        }

        Assert.Equal(["page.html"], rendered.Shared.InterpretedTemplates);
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
