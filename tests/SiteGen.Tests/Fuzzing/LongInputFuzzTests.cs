using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;
using SiteGen.Markup;
using SiteGen.Rendering;
using SiteGen.Tests.Rendering;
using SiteGen.Yaml;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Repeats one construct up to the size limit, to detect superlinear time.</summary>
public sealed class LongInputFuzzTests
{
    private const int LongestMarkdown = 40_000;

    /// <summary>In characters. At night, as much as a file may hold.</summary>
    private static readonly int _long = Night.IsOn ? 3_000_000 : 600_000;

    private static readonly TimeSpan _hang = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("themes: [", "a,", "]")]
    [InlineData("", "[", "")]
    [InlineData("", "- ", "")]
    [InlineData("", "{a: ", "")]
    [InlineData("", "37605030299 ", "")]
    [InlineData("", "\0", "")]
    [InlineData("", "a\u0001\n", "")]
    [InlineData("title: ", "\u0301", "")]
    [InlineData("title: ", "!", "")]
    [InlineData("title: \"", "\\n", "\"")]
    public Task A_file_of_one_thing_is_read_and_told(string before, string thing, string behind) =>
        InTime(() =>
        {
            var diagnostics = new DiagnosticBag();
            var bytes = Encoding.UTF8.GetBytes(before + Repeated(thing, _long) + behind);
            if (SourceReader.Read(bytes, "content/site.yaml", diagnostics) is { } file)
            {
                YamlReader.Read(file, diagnostics);
            }

            Told.Of(diagnostics);
        });

    [Theory]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("_a ")]
    [InlineData("[")]
    [InlineData("**a*")]
    [InlineData("[a][b]")]
    [InlineData("a|")]
    [InlineData("<![CDATA[")]
    public Task A_text_of_one_thing_is_rendered_or_refused(string thing) =>
        InTime(() =>
        {
            var diagnostics = new DiagnosticBag();
            new MarkdownRenderer(static (_, address) => address, "Tabel").Render(
                Rendered.Prose(Repeated(thing, LongestMarkdown)),
                "x",
                diagnostics
            );
            Assert.DoesNotContain("SG0306", Told.Of(diagnostics), StringComparison.Ordinal);
        });

    [Fact]
    public void A_longer_text_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var html = new MarkdownRenderer(static (_, address) => address, "Tabel").Render(
            Rendered.Prose("*" + new string('a', LongestMarkdown)),
            "x",
            diagnostics
        );
        Assert.Equal(("SG0306", ""), (Told.Of(diagnostics), html.Value));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("_a")]
    [InlineData("[a](")]
    [InlineData("1. ")]
    [InlineData("1. a\n\n")]
    [InlineData("1. a\n1. b\n2. c\n")]
    [InlineData("<!-- ")]
    [InlineData("<!--\n-->")]
    [InlineData("<!-- ` -->")]
    [InlineData("a@b.")]
    [InlineData("www.a.")]
    [InlineData("https://(")]
    [InlineData("[^1]")]
    [InlineData("~~a")]
    public Task The_words_of_a_text_of_one_thing_are_found(string thing) =>
        InTime(() =>
        {
            var text = Repeated(thing, LongestMarkdown);
            Assert.DoesNotContain('\n', MarkdownWords.Opening(text));
            if (Comments.MayBeIn(text))
            {
                Comments.Remove(text);
            }
        });

    [Theory]
    [InlineData(";")]
    [InlineData("\"\"")]
    [InlineData("\"a\",\n")]
    public Task A_list_of_one_thing_is_read(string thing) =>
        InTime(() =>
        {
            var rows = new CsvParser(new StringReader(Repeated(thing, _long)), ';').Read();
            try
            {
                Assert.All(rows, static row => Assert.InRange(row.Cells.Length, 1, 1_024));
            }
            catch (UnreadableListException) { }
        });

    private static string Repeated(string thing, int length) => string.Concat(Enumerable.Repeat(thing, length / thing.Length));

    private static async Task InTime(Action action) => await Task.Run(action).WaitAsync(_hang, TestContext.Current.CancellationToken);
}
