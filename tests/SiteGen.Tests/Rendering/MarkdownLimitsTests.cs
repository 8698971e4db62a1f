using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>
/// Markdown that Markdig would need minutes for is rejected quickly, based on its delimiters and not on time; realistic Markdown is
/// accepted.
/// </summary>
public sealed class MarkdownLimitsTests
{
    private const int LongestText = 40_000;

    private readonly DiagnosticBag _diagnostics = new();

    private string[] Problems =>
        [
            .. _diagnostics
                .Sorted()
                .Select(static problem => $"{problem.Descriptor.Id} {problem.Path}:{problem.Span!.Value.Line}:{problem.Span.Value.Column}"),
        ];

    [Theory]
    [InlineData("*a ")]
    [InlineData("_a ")]
    [InlineData("[a](")]
    [InlineData("[a](b (")]
    [InlineData("[*a](")]
    [InlineData("[[a]")]
    [InlineData("![")]
    [InlineData("|*")]
    [InlineData("|[")]
    [InlineData("a|b\n-|-\n", "*")]
    [InlineData("a|b\n-|-\n", "[")]
    public void A_paragraph_of_signs_that_none_closes_is_refused_where_it_begins(string thing, string before = "")
    {
        Assert.Equal("", Render("Tere.\n\n" + before + Repeated(thing, LongestText - 100)));
        Assert.Equal(["SG0307 content/x.md:3:1"], Problems);
    }

    [Fact]
    public void Many_paragraphs_of_some_are_refused_together()
    {
        Render(Repeated(Repeated("![", 13_000) + "\n\n", LongestText));
        Assert.StartsWith("SG0307", Assert.Single(Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> 1. ")]
    [InlineData("- + ")]
    public void A_text_of_quotations_or_lists_in_one_another_is_refused(string thing)
    {
        Assert.Equal("", Render(Repeated(thing, LongestText - 1) + "a"));
        Assert.Equal(["SG0305 content/x.md:1:1"], Problems);
    }

    [Theory]
    [InlineData("> ", 63)]
    [InlineData("1. ", 31)]
    [InlineData("- + ", 15)]
    public void Up_to_64_levels_they_are_read(string thing, int times)
    {
        Assert.NotEqual("", Render(Repeated(thing, times * thing.Length) + "a"));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("|**Aru vald**|[koolitus](/koolitused/a/ \"Avatud (valitsemine)\")|12|95,5%|\n", 300, "|a|b|c|d|\n|-|-|-|-|\n")]
    [InlineData("|a|b|c|d|\n", 3_000, "|a|b|c|d|\n|-|-|-|-|\n")]
    [InlineData("Osaleja *oskab* **kirjeldada** [avatud valitsemist](/a/) ja `koodi`. ", 300)]
    [InlineData("- Osaleja *oskab* **kirjeldada** [avatud valitsemist](/a/)\n", 600)]
    [InlineData("5 * 4, a_b [vt lisa\n\n", 1_500)]
    public void What_anyone_would_write_is_read(string thing, int times, string before = "")
    {
        Assert.NotEqual("", Render(before + Repeated(thing, times * thing.Length)));
        Assert.Empty(Problems);
    }

    [Fact]
    public void What_one_text_took_is_not_counted_to_the_next()
    {
        for (var number = 0; number < 20; number++)
        {
            Assert.NotEqual("", Render(Repeated("*a ", 4_000) + $"{number}"));
        }
    }

    [Fact]
    public void Within_yaml_it_is_found_in_its_file()
    {
        var signs = Repeated("*a ", 38_000).TrimEnd();
        var file = new SourceFile("content/p.yaml", $"goal: |\n  Tere.\n\n  {signs}\n");
        new MarkdownRenderer(static (_, address) => address, "Tabel").Render(
            new(new Sourced<string>($"Tere.\n\n{signs}\n", file.Span(6, file.Text.Length - 6)), 2),
            "x",
            _diagnostics
        );
        Assert.Equal(["SG0307 content/p.yaml:4:3"], Problems);
    }

    private static string Repeated(string thing, int length) => string.Concat(Enumerable.Repeat(thing, length / thing.Length));

    private string Render(string markdown) =>
        new MarkdownRenderer(static (_, address) => address, "Tabel").Render(Rendered.Prose(markdown), "x", _diagnostics).Value;
}
