using AngleSharp.Html.Parser;
using Markdig;
using SiteGen.Comparing.Reports;
using SiteGen.Tests.History;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Comparing;

/// <summary>The comparison as a forge shows it.</summary>
public sealed class MarkdownReportTests
{
    private static readonly string[] _pieces =
    [
        .. "| || \\| \\ ` `` ``` < <b> &lt; @admin #12 * _ [a](b) ![a](b) https://example.org :: ~~ $ õ 😀".Split(' '),
        " ",
        "\n",
        "\r\n",
        "\u202E",
        "\u001B[31m",
    ];

    private static readonly MarkdownPipeline _forge = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Night.Times(40))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_value_stays_one_cell_and_says_what_it_said(int number)
    {
        var random = new Random(Night.Seed(number) + number);
        var value = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => _pieces[random.Next(_pieces.Length)]));
        var table = $"| a | b |\n| --- | --- |\n| {MarkdownText.Code(value)} | 1 |\n";
        var cells = new HtmlParser().ParseDocument(Markdown.ToHtml(table, _forge)).QuerySelectorAll("tbody td");
        Assert.Equal(2, cells.Length);
        var code = Assert.Single(cells[0].Children);
        Assert.Equal("CODE", code.TagName);
        Assert.Empty(code.Children);
        Assert.Equal(Words(SiteGen.Diagnostics.Shown.Of(value)), Words(code.TextContent));
    }

    [Fact]
    public void A_comment_is_cut_where_forges_would_and_points_to_the_whole()
    {
        using var story = new Story();
        var figures = string.Concat(Enumerable.Range(1950, 70).Select(static year => $"  - period: {year}\n    completed: 100\n"));
        foreach (var folder in (string[])["old", "new"])
        {
            story.With($"{folder}/site.yaml", story.Read(Story.Site));
            for (var programme = 0; programme < 20; programme++)
            {
                story.With(
                    $"{folder}/programmes/p{programme}/programme.yaml",
                    story.Read(Story.Programme)
                        + "results:\n"
                        + (folder == "old" ? figures : figures.Replace("100", "101", StringComparison.Ordinal))
                );
            }
        }

        var said = GitStory.Sitegen("diff", story.At("old"), story.At("new"), "--format", "markdown").Output;
        Assert.InRange(said.Length, 50_000, 60_000);
        Assert.StartsWith("**needs a decision: 1420; explained: 0, breakdowns: 0**\n", said, StringComparison.Ordinal);
        Assert.Contains("rows left out here: ", said, StringComparison.Ordinal);
        Assert.Contains("| completed (persons) | 140000 | 141400 | +1400 |", said, StringComparison.Ordinal);
        var whole = GitStory.Sitegen("diff", story.At("old"), story.At("new"), "--format", "text").Output;
        Assert.Equal(1400, whole.Split(" 100 → 101 ").Length - 1);
    }

    [Fact]
    public void A_row_leads_to_its_line_on_the_forge_of_the_site()
    {
        using var git = new GitStory();
        using var story = new Story();
        var (site, programme) = (story.Read(Story.Site) + "repository: https://github.com/amet/lehed\n", story.Read(Story.Programme));
        git.Commit("A", ("content/site.yaml", site), (Story.Programme, programme + "results:\n  - period: 2021\n    courses: 4\n"));
        git.Commit("B", (Story.Programme, programme + "results:\n  - period: 2021\n    courses: 5\n")).Written();
        var (code, output, error) = GitStory.Sitegen("diff", "main~1", "main", "--content", git.At("content"), "--format", "markdown");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(
            $"| [`tootuba`](https://github.com/amet/lehed/blob/{git.Commits[1]}/{Story.Programme}#L12) | 2021 | courses |",
            output,
            StringComparison.Ordinal
        );
    }

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
