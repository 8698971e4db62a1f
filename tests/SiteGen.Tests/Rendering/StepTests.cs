using System.Globalization;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>The work for a page is counted and bounded, whether its templates are compiled or not. No test measures time.</summary>
public sealed class StepTests
{
    private const long Few = 200_000;

    private static readonly View _view = new()
    {
        { "text", new string('a', 40_000) },
        { "part", new string('a', 20_000) + "b" },
        { "list", Enumerable.Range(0, 1000).Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToArray() },
        { "rows", new Rows(1000, static _ => new View(["text"], (SharedText)"x")) },
        { "yes", true },
    };

    /// <summary>Four templates of 28 KB that write one letter 10¹² times.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("{{ if false }}{{ 1 + 1 }}{{ end }}")]
    public void Templates_that_include_one_another_too_often_are_told(string interpreted)
    {
        static string Includes(string name) => string.Concat(Enumerable.Repeat($"{{{{ include '{name}' }}}}\n", 1100));
        using var rendered = new Rendered(
            ("layout.html", "{{ content }}" + interpreted),
            ("page.html", Includes("b.html")),
            ("b.html", Includes("c.html")),
            ("c.html", Includes("d.html")),
            ("d.html", string.Concat(Enumerable.Repeat("{{ if yes }}x{{ end }}", 1100)))
        );

        Assert.Equal("", rendered.Page(_view));
        var told = Assert.Single(rendered.Diagnostics.Sorted());
        Assert.Equal("SG0410 up to here, the page took more than 20 million steps", $"{told.Descriptor.Id} {told.Detail}");
        Assert.NotNull(told.Span);
    }

    [Fact]
    public void A_template_without_end_is_tried_on_one_page_only()
    {
        using var rendered = new Rendered(
            ("page.html", "{{ for a in rows; for b in rows; for c in rows }}{{ c.text }}{{ end; end; end }}")
        );
        var renderer = rendered.Renderer();
        for (var number = 0; number < 50; number++)
        {
            Assert.Empty(
                renderer.Render(new PageOutput($"{number}/index.html", [], "page.html", static () => _view), rendered.Diagnostics)
            );
        }

        Assert.StartsWith("SG0410 page.html:1:", Assert.Single(rendered.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ for n in 1..100; if text | string.contains part; end; end }}")]
    [InlineData("{{ for n in 1..100; for m in 1..1000; end; end }}")]
    [InlineData("{{ for n in 1..1000; list | array.contains 'x'; end }}")]
    [InlineData("{{ for n in 1..1000; y = list | array.join ','; end }}")]
    [InlineData("{{ for n in 1..1000; y = list | array.reverse; end }}")]
    [InlineData("{{ for n in 1..1000; for y in list offset: 998; end; end }}")]
    [InlineData("{{ for n in 1..1000; y = (1..1000).size; end }}")]
    [InlineData("{{ for n in 1..10; y = 'aaaaaaaaaa' * 100000; end }}")]
    [InlineData("{{ y = 'a'; for n in 1..30; y = y + y; end }}")]
    [InlineData("{{ for n in 1..1000; if text == part + n; end; end }}")]
    [InlineData("{{ for n in 1..1000; y = text + n; end }}")]
    [InlineData("{{ y = 1 << 100000 }}")]
    [InlineData("{{ y = 3; for n in 1..20; y = y * y; end }}")]
    [InlineData("{{ y = 1; for n in 1..10000; y = {a: y}; end }}")]
    [InlineData("{{ y = ['a']; for n in 1..10000; y = [y, y]; end }}")]
    [InlineData("<a href=\"/{{ for n in 1..2000 }}{{ for y in list }}{{ y }}{{ end }}{{ end }}\">")]
    public void Whatever_takes_long_is_counted(string template)
    {
        var steps = new StepCounter(Few);
        Assert.StartsWith("SG0410 ", Outcome(template, steps), StringComparison.Ordinal);
        Assert.InRange(steps.Steps, Few, long.MaxValue);
    }

    /// <summary>A table of ten thousand institutions, as our own template writes it.</summary>
    [Fact]
    public void The_largest_honest_page_is_far_from_the_limit()
    {
        var steps = new StepCounter();
        const string Row =
            "<tr><th><a href=\"{{ row.text }}\">{{ row.text }}</a></th><td>{{ row.text }}</td>"
            + "<td>{{ row.text }}</td><td>{{ row.text }}</td></tr>";
        Assert.Equal(
            "",
            Outcome("{{ for n in 1..10 }}{{ for row in rows }}{{ if row.text }}" + Row + "{{ end }}{{ end }}{{ end }}", steps)
        );
        Assert.InRange(steps.Steps, 100_000, StepCounter.MaxSteps / 20);
    }

    /// <summary>Comparing nested lists takes exponential time.</summary>
    [Theory]
    [InlineData("{{ if list == list; end }}")]
    [InlineData("{{ y = (list) + list }}")]
    [InlineData("{{ y = list * 1000000 }}")]
    [InlineData("{{ case list; when list; end }}")]
    [InlineData("{{ case 'a'; when list; end }}")]
    public void Lists_are_no_operands(string template) =>
        Assert.Equal("SG0410 lists cannot be compared, added or multiplied", Outcome(template, new StepCounter()));

    /// <summary>Loops and includes nested at random: each writes as often as it says, or is refused.</summary>
    [Fact]
    public void The_count_is_in_proportion_to_the_work()
    {
        for (var seed = 0; seed < Night.Times(30); seed++)
        {
            var random = new Random(Night.Seed(3) + seed);
            var (template, writes) = Nested(random, depth: 4);
            var steps = new StepCounter(Few);
            var outcome = Outcome(template, steps);
            Assert.True(
                outcome == "" ? steps.Steps <= Few && writes <= steps.Steps : steps.Steps > Few && steps.Steps < Few * 2,
                $"{template}: {outcome}, {writes} writes, {steps.Steps} steps{Night.Hint}"
            );
            Assert.True(outcome == "" || writes > Few / 100, $"{template} was refused after {writes} writes");
        }
    }

    private static (string Template, long Writes) Nested(Random random, int depth)
    {
        if (depth == 0)
        {
            return ("{{ include 'x.html' }}", 1);
        }

        var (body, writes) = Nested(random, depth - 1);
        var times = random.Next(1, 30);
        return random.Next(3) switch
        {
            0 => (string.Create(CultureInfo.InvariantCulture, $"{{{{ for n in 1..{times} }}}}{body}{{{{ end }}}}"), writes * times),
            1 => (string.Concat(Enumerable.Repeat(body, times)), writes * times),
            _ => ("{{ if yes }}" + body + "{{ end }}" + body, writes * 2),
        };
    }

    /// <summary>Renders with Scriban; empty, or what is wrong.</summary>
    private static string Outcome(string template, StepCounter steps)
    {
        using var rendered = new Rendered(("page.html", template), ("x.html", "x"));
        var templates = TemplateSet.Load(Rendered.FilesIn(rendered.Folder), rendered.Diagnostics);
        Assert.Empty(rendered.Problems);
        try
        {
            var view = new ViewObject(_view, static _ => new HtmlString(""));
            templates.Find("page.html")!.Script!.Render(new HtmlContext(templates, steps, breaksWords: false, view));
            return "";
        }
        catch (TemplateFaultException fault)
        {
            return $"{fault.Diagnostic.Descriptor.Id} {fault.Diagnostic.Detail}";
        }
    }
}
