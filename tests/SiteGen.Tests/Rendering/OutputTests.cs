using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Tests.Rendering;

public sealed class OutputTests
{
    [Fact]
    public void A_page_is_utf8_without_signature_and_ends_its_last_line()
    {
        using var rendered = new Rendered(("page.html", "a\r\nõ"), ("layout.html", "\uFEFF{{ content }}"));

        Assert.Equal(
            [(byte)'a', (byte)'\n', 0xC3, 0xB5, (byte)'\n'],
            Bytes(rendered, new PageOutput("x", [], "page.html", static () => []))
        );
    }

    [Fact]
    public void A_page_that_ends_its_last_line_gets_no_second_end()
    {
        using var rendered = new Rendered(("page.html", "a"), ("layout.html", "{{ content }}\n"));

        Assert.Equal("a\n"u8, Bytes(rendered, new PageOutput("x", [], "page.html", static () => [])));
    }

    [Fact]
    public void Json_is_for_people_too()
    {
        using var rendered = new Rendered();

        Assert.Equal(
            "{\n  \"nimi\": \"Jõgeva „vald“ <&'+\\\"\",\n  \"arv\": 12.5,\n  \"read\": [\n    {\n      \"jah\": true\n    }\n  ]\n}\n",
            Encoding.UTF8.GetString(
                Bytes(
                    rendered,
                    new JsonOutput(
                        "x.json",
                        [],
                        json =>
                            json.With("nimi", "Jõgeva „vald“ <&'+\"")
                                .With("arv", NumberShapes.Length, 12.5m)
                                .With("tühi", (string?)null)
                                .WithAll("read", [true], static yes => row => row.With("jah", yes))
                                .WithTexts("pole", Array.Empty<string>(), static text => text)
                    )
                )
            )
        );
    }

    [Fact]
    public void Xml_is_indented_utf8_without_signature()
    {
        using var rendered = new Rendered();
        var document = new XDocument(new XElement("a", new XAttribute("b", "õ\"<"), new XElement("c", "d & e")));

        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b=\"õ&quot;&lt;\">\n  <c>d &amp; e</c>\n</a>\n",
            Encoding.UTF8.GetString(Bytes(rendered, new XmlOutput("x.xml", [], () => document)))
        );
    }

    [Fact]
    public void Text_and_assets_are_taken_as_they_are()
    {
        using var rendered = new Rendered(("assets/a.bin", "\r\n\u0000õ"));

        Assert.Equal("User-agent: *\n"u8, Bytes(rendered, new TextOutput("robots.txt", [], static () => "User-agent: *\n")));
        Assert.Equal("\r\n\u0000õ"u8, Bytes(rendered, new AssetOutput("a.bin", [], "a.bin")));
    }

    [Fact]
    public void A_page_of_thousands_of_rows_and_megabytes_is_whole()
    {
        var rows = Enumerable
            .Range(0, 5_000)
            .Select(static at => at.ToString(CultureInfo.InvariantCulture) + new string('x', 500))
            .ToArray();
        using var rendered = new Rendered(
            ("page.html", "{{ for row in rows }}{{ include 'row.html' row: row }}{{ end }}"),
            ("row.html", "{{ for i in 1..2 }}{{ $row }}\n{{ end }}")
        );

        Assert.Equal(
            string.Concat(rows.Select(static row => row + "\n" + row + "\n")),
            rendered.Page(new View { { "rows", rows } }) + "\n"
        );
        Assert.Empty(rendered.Problems);
    }

    [Fact]
    public void A_markdown_table_of_a_thousand_rows_is_whole()
    {
        var table = "|a|b|c|d|e|\n|-|-|-|-|-|\n" + string.Concat(Enumerable.Repeat("|*1*|2|[3](/x)|`4`|5|\n", 1_000));

        Assert.Equal(1_001, Rendered.Html("{{ m }}", new View { { "m", Rendered.Prose(table) } }).Split("<tr>").Length - 1);
    }

    [Fact]
    public void Many_pages_rendered_at_once_are_those_of_one_after_the_other()
    {
        using var rendered = new Rendered(
            ("page.html", "{{ for row in rows }}{{ include 'row.html' row: row }}{{ end }}{{ text }}{{ site.note }}"),
            ("row.html", "{{ x = $row }}<p title=\"{{ x }}\"><a href=\"{{ x }}\">{{ $row }}</a></p>")
        )
        {
            Globals = new View
            {
                {
                    "site",
                    new View { { "note", Rendered.Prose("*a* [b](https://b.ee) [c](/c/)") } }
                },
            },
        };
        var renderer = rendered.Renderer();
        var outputs = Enumerable
            .Range(0, 200)
            .Select(static at => new PageOutput($"{at}/index.html", [], "page.html", () => Numbered(at)))
            .ToArray();
        var one = outputs.Select(output => renderer.Render(output, rendered.Diagnostics)).ToArray();
        var many = new byte[outputs.Length][];

        Parallel.For(
            0,
            outputs.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            at => many[at] = renderer.Render(outputs[at], rendered.Diagnostics)
        );

        Assert.Empty(rendered.Problems);
        Assert.Equal(one, many);
        Assert.Equal(outputs.Length, one.Select(Convert.ToHexString).Distinct().Count());
    }

    [Theory]
    [InlineData("{{ note }}")]
    [InlineData("nothing of it")]
    [InlineData("{{ absent }}")]
    public void Markdown_is_checked_once_whether_or_not_its_page_prints_it(string template)
    {
        using var rendered = new Rendered(("page.html", template));
        rendered.Page(
            new View
            {
                { "note", Rendered.Prose("[a](x:y)") },
                { "parts", new View[] { new() { { "list", new[] { Rendered.Prose("[b](x:y)") } } } } },
            }
        );

        Assert.Equal(2, rendered.Diagnostics.Sorted().Count(static problem => problem.Descriptor.Id == "SG0301"));
    }

    [Fact]
    public void A_page_with_a_fault_has_no_bytes()
    {
        using var rendered = new Rendered(("page.html", "a{{ absent }}"));

        Assert.Empty(Bytes(rendered, new PageOutput("x", [], "page.html", static () => [])));
    }

    [Fact]
    public void Every_code_is_in_the_catalogue_once()
    {
        Assert.Empty(MarkdownProblems.All.AddRange(TemplateProblems.All).Except(Catalogue.All));
        Assert.Equal(Catalogue.All.Length, Catalogue.All.DistinctBy(static code => code.Id).Count());
    }

    private static View Numbered(int at) =>
        new()
        {
            { "rows", Enumerable.Range(at, 30).Select(static row => $"../{row}/?a&b").ToArray() },
            { "text", Rendered.Prose($"# {at}\n\n- a\n- <b>") },
        };

    private static byte[] Bytes(Rendered rendered, Output output) => rendered.Renderer().Render(output, rendered.Diagnostics);
}
