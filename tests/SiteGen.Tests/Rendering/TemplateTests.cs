using SiteGen.Pages;

namespace SiteGen.Tests.Rendering;

public sealed class TemplateTests
{
    [Fact]
    public void The_layout_is_put_around_the_page_and_sees_the_same_view()
    {
        using var rendered = new Rendered(
            ("page.html", "<p>{{ title }}</p>"),
            ("layout.html", "<title>{{ title }} – {{ site.name }}</title>{{ content }}")
        )
        {
            Globals = new View
            {
                {
                    "site",
                    new View { { "name", "Koolitused" } }
                },
            },
        };

        Assert.Equal("<title>A&amp;B – Koolitused</title><p>A&amp;B</p>", rendered.Page(new View { { "title", "A&B" } }));
        Assert.Empty(rendered.Problems);
    }

    [Theory]
    [InlineData("{{ titel }}", "SG0404 page.html:1:4 titel")]
    [InlineData("a\n  b {{ title }} {{ view.nmae }}", "SG0404 page.html:2:25 nmae")]
    [InlineData("{{ if absent }}{{ end }}", "SG0404 page.html:1:7 absent")]
    [InlineData("{{ titel 'x' }}", "SG0404 page.html:1:4 titel")]
    [InlineData("{{ $x }}", "SG0404 page.html:1:4 $x")]
    [InlineData("{{ nothing.name }}", "SG0410 page.html:1:12 name")]
    [InlineData("{{ list[5] }}", "SG0410 page.html:1:9 5")]
    [InlineData("{{ title.name }}", "SG0404 page.html:1:10 name")]
    [InlineData("{{ markdown.value }}", "SG0404 page.html:1:13 value")]
    [InlineData("{{ view.count }}", "SG0404 page.html:1:9 count")]
    [InlineData("{{ view['nmae'] }}", "SG0404 page.html:1:9 'nmae'")]
    [InlineData("{{ view.name++ }}", "SG0410 page.html:1:4 view.name")]
    [InlineData("{{ include }}", "SG0410 page.html:1:11  ")]
    [InlineData("{{ title 'x' }}", "SG0410 page.html:1:4 title 'x'")]
    [InlineData("{{ for x in title.size }}{{ end }}", "SG0410 page.html:1:13 title.size")]
    [InlineData("{{ view.name = 'x' }}", "SG0406 page.html:1:4 view.name = 'x'")]
    [InlineData("{{ list[0] = 'x' }}", "SG0406 page.html:1:4 list[0] = 'x'")]
    public void A_wrong_name_is_an_error_at_its_place(string template, string problem)
    {
        var view = new View
        {
            { "title", "T" },
            { "nothing", (string?)null },
            { "list", ["a"] },
            {
                "view",
                new View { { "name", "N" } }
            },
            { "markdown", Rendered.Prose("a") },
        };

        Assert.Equal([problem], Rendered.ProblemsOf(template, view));
    }

    [Theory]
    [InlineData("{{ titel }}", "did you mean `title`?")]
    [InlineData("{{ site.nmae }}", "did you mean `name`?")]
    [InlineData("{{ inculde 'a.html' }}", "did you mean `include`?")]
    [InlineData("{{ include 'part/a.html' }}", "did you mean `parts/a.html`?")]
    [InlineData("{{ include title }}", "did you mean `page.html`?")]
    public void A_wrong_name_is_met_with_the_likely_one(string template, string help)
    {
        using var rendered = new Rendered(("page.html", template), ("parts/a.html", "a"))
        {
            Globals = new View
            {
                {
                    "site",
                    new View { { "name", "N" } }
                },
            },
        };
        rendered.Page(new View { { "title", "pgae.html" } });

        Assert.Equal(help, Assert.Single(rendered.Diagnostics.Sorted()).Help.ToString());
    }

    [Theory]
    [InlineData("date.now")]
    [InlineData("math.random 1 9")]
    [InlineData("math.uuid")]
    [InlineData("object.eval_template 'a'")]
    [InlineData("html.strip 'a'")]
    [InlineData("regex.match 'a' 'a'")]
    [InlineData("string.pad_left 'a' 9")]
    [InlineData("include_join ['a'] ','")]
    public void What_would_make_pages_differ_or_grow_is_not_there(string call) =>
        Assert.StartsWith("SG0404 page.html:1:", Assert.Single(Rendered.ProblemsOf("{{ " + call + " }}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ if x }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if list }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if markdown }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if nothing }}yes{{ else }}no{{ end }}{{ nothing }}", "no")]
    [InlineData("{{ if flag }}yes{{ else }}no{{ end }}{{ if !no }}!{{ end }}", "yes!")]
    public void What_is_empty_counts_as_not_there(string template, string expected)
    {
        var view = new View
        {
            { "x", "" },
            { "list", Array.Empty<string>() },
            { "markdown", Rendered.Prose("") },
            { "nothing", (string?)null },
            { "flag", true },
            { "no", false },
        };

        Assert.Equal(expected, Rendered.Html(template, view));
    }

    [Fact]
    public void An_assigned_name_is_the_pages_own()
    {
        using var rendered = new Rendered(
            ("page.html", "{{ site = 'a'; array = 'b' }}{{ site }}{{ array }}"),
            ("layout.html", "{{ content }}{{ site }}{{ array.size [1] }}")
        )
        {
            Globals = new View { { "site", "S" } },
        };

        Assert.Equal("abS1", rendered.Page([]));
        Assert.Empty(rendered.Problems);
    }

    [Theory]
    [InlineData("{{ for x in list", "SG0402 page.html:1:")]
    [InlineData("a\n{{ if title }}", "SG0402 page.html:2:")]
    [InlineData("a\nb {{ title", "SG0402 page.html:2:3 {{")]
    [InlineData("{{ if title }}a{{ else }}{{ end", "SG0402 page.html:1:26 {{")]
    [InlineData("{{ end }}", "SG0402 page.html:1:")]
    [InlineData("{{ 1e9999999 }}", "SG0402 page.html:1:4 1e9999999")]
    [InlineData("{{ 05e30099999 }}", "SG0402 page.html:1:4 05e30099999")]
    [InlineData("{{ 1.5e-9999999 }}", "SG0402 page.html:1:4 1.5e-9999999")]
    [InlineData("{{ 1234567890123456789012345678901 }}", "SG0402 page.html:1:4 1234567890123456789012345678901")]
    public void A_template_that_cannot_be_read_says_where(string template, string problem)
    {
        var problems = Rendered.ProblemsOf(template);

        Assert.StartsWith(problem, problems[0], StringComparison.Ordinal);
        Assert.All(problems, static line => Assert.StartsWith("SG0402", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; end; end }}")]
    [InlineData("{{ for i in 1..9000000 }}0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef{{ end }}")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..30; x = x + x; end }}")]
    public void A_template_that_does_not_come_to_an_end_is_an_error(string template) =>
        Assert.StartsWith("SG0410 page.html:1:", Assert.Single(Rendered.ProblemsOf(template)), StringComparison.Ordinal);

    [Theory]
    [InlineData(100_000, "{{ if true }}", "")]
    [InlineData(100_000, "", "{{ end }}")]
    [InlineData(5_000, "{{ if true }}", "{{ end }}")]
    public void A_template_nested_beyond_reason_is_an_error_and_no_crash(int levels, string open, string close)
    {
        var template = string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels));

        Assert.NotEmpty(Rendered.ProblemsOf(template));
    }

    [Fact]
    public void A_place_is_shown_within_the_folder_as_it_was_named()
    {
        using var rendered = new Rendered(("parts/a.html", "{{"));
        var diagnostics = new SiteGen.Diagnostics.DiagnosticBag();
        SiteGen.Rendering.TemplateSet.Load(Rendered.FilesIn(rendered.Folder + "/"), diagnostics);

        Assert.Equal(rendered.Folder + "/parts/a.html", diagnostics.Sorted()[0].Path);
    }

    [Fact]
    public void A_template_that_is_not_utf8_is_an_error_at_its_place()
    {
        using var rendered = new Rendered();
        File.WriteAllBytes(Path.Combine(rendered.Folder, "page.html"), [(byte)'a', (byte)'\n', (byte)'b', 0xE4, (byte)'c']);
        rendered.Renderer();

        Assert.Equal(["SG0002 page.html:2:2 \uFFFD"], rendered.Problems);
    }
}
