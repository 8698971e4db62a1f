using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>What comes out of a text is bounded, not only what goes in.</summary>
public sealed class MarkdownOutputTests
{
    private const int MostHtml = 600_000; // the limit, and one address more
    private const long MostBytes = 400L * HostileMarkdown.Longest * sizeof(char) * 4; // 128 MB

    private readonly DiagnosticBag _diagnostics = new();

    public static TheoryData<string, string> Bombs =>
        new((HostileMarkdown.PaddedTable, "SG0312"), (HostileMarkdown.SharedAddress, "SG0313"));

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_where_it_grows(string markdown, string code)
    {
        Assert.Equal("", Render("Tere.\n\n" + markdown));
        Assert.Equal(code, Assert.Single(_diagnostics.Sorted()).Descriptor.Id);
        Assert.InRange(_diagnostics.Sorted()[0].Span!.Value.Line, 3, 5);
    }

    [Fact]
    public void Whatever_a_text_repeats_neither_html_nor_memory_grows_beyond_the_limit()
    {
        Render("|a|b|\n|-|-|\n"); // what is made once
        foreach (var markdown in HostileMarkdown.Kinds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var html = Render(markdown);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(html.Length <= MostHtml && bytes <= MostBytes, $"{markdown[..40]}: {html.Length} characters, {bytes} bytes");
        }
    }

    [Fact]
    public void The_texts_of_a_page_are_bounded_together()
    {
        var (allowance, length) = (new PageAllowance(), 0);
        var renderer = new MarkdownRenderer(static (_, address) => address, "Tabel");
        for (var number = 0; number < 3; number++)
        {
            foreach (var markdown in HostileMarkdown.Kinds)
            {
                length += renderer.Render(Rendered.Prose(markdown), "x", _diagnostics, allowance).Value.Length;
            }
        }

        Assert.InRange(length, 1, PageAllowance.MaxHtml);
        Assert.Single(_diagnostics.Sorted(), static each => each.Descriptor.Id == "SG0314");
    }

    [Fact]
    public void Many_cheap_texts_are_not_read_beyond_the_steps_of_a_page()
    {
        var allowance = new PageAllowance();
        var renderer = new MarkdownRenderer(static (_, address) => address, "Tabel");
        for (var number = 0; number < 20; number++)
        {
            renderer.Render(Rendered.Prose(string.Concat(Enumerable.Repeat("*a ", 4_000))), "x", _diagnostics, allowance);
        }

        Assert.InRange(allowance.Effort.Steps, Effort.OfText, Effort.OfText * 11 / 10);
        Assert.Equal("SG0314", Assert.Single(_diagnostics.Sorted()).Descriptor.Id);
    }

    [Fact]
    public void After_a_thousand_problems_the_further_texts_are_not_checked()
    {
        var allowance = new PageAllowance();
        var renderer = new MarkdownRenderer(static (_, address) => address, "Tabel");
        for (var number = 0; number < 3; number++)
        {
            renderer.Render(Rendered.Prose(string.Concat(Enumerable.Repeat("[a](x:) ", 999))), "x", _diagnostics, allowance);
        }

        Assert.Equal(999 * 2, _diagnostics.Sorted().Count(static each => each.Descriptor.Id == "SG0301"));
        Assert.Single(_diagnostics.Sorted(), static each => each.Descriptor.Id == "SG0314");
    }

    [Theory]
    [InlineData("|a|b|c|d|\n", 3_900, "|a|b|c|d|\n|-|-|-|-|\n")]
    [InlineData("|a\n", 13_000, "|a\n|-\n")]
    [InlineData("Vaata [juhendit](https://example.org/juhend \"Juhend\"). ", 700)]
    [InlineData("Vaata [juhendit]. ", 2_000, "[juhendit]: https://example.org/juhend\n\n")]
    [InlineData("Kirjuta mari@example.org või www.example.org. ", 850)]
    public void What_anyone_would_write_is_read(string thing, int times, string before = "")
    {
        Assert.NotEqual("", Render(before + string.Concat(Enumerable.Repeat(thing, times))));
        Assert.Empty(_diagnostics.Sorted());
    }

    [Theory]
    [InlineData("`a` b\n\n", "a b")]
    [InlineData("[a][b] c\n\n", "a c")]
    public void The_beginning_of_a_long_text_is_enough_for_its_words(string paragraph, string words) =>
        Assert.Equal(words, MarkdownWords.Opening(string.Concat(Enumerable.Repeat(paragraph, 3_000)) + "[b]: /a\n"));

    private string Render(string markdown) =>
        new MarkdownRenderer(static (_, address) => address, "Tabel").Render(Rendered.Prose(markdown), "x", _diagnostics).Value;
}
