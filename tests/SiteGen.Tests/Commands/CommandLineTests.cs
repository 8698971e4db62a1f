using System.Text.Json.Nodes;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>Output and exit codes of the command line.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void A_build_ends_with_one_line_of_what_it_did()
    {
        using var story = new Story();
        var run = story.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^site: \d+ pages, \d+ data files, \d+ institutions in \d+ ms\n$", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Wrong_content_ends_with_1()
    {
        using var story = new Story().Append(Story.Programme, "themse: [a]\n");
        Assert.Equal(1, story.Build().ExitCode);
    }

    [Fact]
    public void A_hint_or_warning_does_not_stop_the_build()
    {
        using var story = new Story()
            .Replace(Story.Programme, "2022-01-21", "21.01.2022")
            .With("content/programmes/tootuba/märkmed.txt", "x");
        var run = story.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["SG0004", "SG0111"], run.Codes);
        Assert.True(story.Has("site/index.html"));
    }

    [Theory]
    [InlineData("build", "--contnet", "x")]
    [InlineData("build", "--date", "21.01.2022")]
    [InlineData("build", "--date", "2022-02-30")]
    [InlineData("build", "--base-url", "example.org")]
    [InlineData("build", "--base-url", "ftp://example.org/")]
    [InlineData("build", "--format", "xml")]
    [InlineData("bulid")]
    [InlineData]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong(params string[] call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, Program.Run(call, output, error));
        Assert.NotEmpty(error.ToString());
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What begins with two hyphens is an option, unless it stands behind a word of two hyphens.</summary>
    [Theory]
    [InlineData("unknown option `--foo`", "new", "--foo")]
    [InlineData("unknown option `--titel`", "new", "--titel", "Koolitus")]
    [InlineData("`--slug` needs a value", "new", "--slug", "--foo", "Koolitus")]
    [InlineData("`--content` needs a value", "build", "--content", "--language", "en")]
    [InlineData("unknown code `--foo`", "explain", "--", "--foo")]
    [InlineData("the value of `--language` must be one of `et`, `en`, found `ee`; did you mean `et`?", "build", "--language", "ee")]
    [InlineData("the value of `--language` must be one of `et`, `en`, found `ru`", "build", "--language", "ru")]
    public void A_misplaced_word_is_told_by_its_cause(string told, params string[] call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, Program.Run(call, output, error));
        Assert.Equal(told, error.ToString().Split('\n')[0]);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_missing_value_is_told_in_the_language_that_is_asked_for()
    {
        using var error = new StringWriter();
        Assert.Equal(2, Program.Run(["build", "--content", "--language", "et"], TextWriter.Null, error));
        Assert.StartsWith("valikul `--content` puudub väärtus\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_could_be_fixed_the_error_comes_first()
    {
        using var output = new StringWriter();
        Program.Run(["check", "--fix", "--content", "none"], output, output);
        Assert.StartsWith("none error SG0008: folder does not exist\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_wrong_call()
    {
        using var story = new Story().Without("content");
        var run = story.Build();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content error SG0008: folder does not exist", run.Error, StringComparison.Ordinal);
        Assert.Contains("--content", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_no_build_made_is_a_wrong_call_and_stays()
    {
        using var story = new Story().With("site/tähtis.txt", "minu");
        var run = story.Build();
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("minu", story.Read("site/tähtis.txt"));
    }

    [Fact]
    public void What_the_machine_refuses_ends_with_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a place where nobody may write");
        using var story = new Story();
        var run = story.Build("--output", "/proc/sitegen/site");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("SG0605", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("--version")]
    public void Help_and_version_are_fine(params string[] call)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, Program.Run(call, output, error));
        Assert.NotEmpty(output.ToString());
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Help_names_every_option()
    {
        using var output = new StringWriter();
        Program.Run(["build", "--help"], output, TextWriter.Null);
        Assert.All(
            ["--content", "--templates", "--output", "--base-url", "--date", "--format"],
            option => Assert.Contains(option, output.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void As_json_every_problem_is_an_object_a_line_and_the_last_line_sums_up()
    {
        using var story = new Story().Append(
            Story.Programme,
            "results:\n  - period: 2021\n    completed: 5\n    participants:\n      aru: 4\nthemse: [a]\n"
        );
        var run = story.Build("--format", "json");
        var lines = run.Output.TrimEnd().Split('\n').Select(static line => JsonNode.Parse(line)!).ToList();

        Assert.Empty(run.Error);
        Assert.Equal(["SG0203", "SG0105"], lines.SkipLast(1).Select(static line => (string?)line["code"]));
        Assert.Equal((12, 16, 1), ((int)lines[0]["line"]!, (int)lines[0]["column"]!, (int)lines[0]["length"]!));
        Assert.Equal("content/programmes/tootuba/programme.yaml", (string?)lines[0]["file"]);
        Assert.Equal("error", (string?)lines[0]["severity"]);
        Assert.Equal(14, (int)lines[0]["related"]![0]!["line"]!);
        Assert.Equal("did you mean `themes`?", (string?)lines[1]["help"]);
        Assert.False((bool)lines[^1]["published"]!);
    }

    [Fact]
    public void As_json_a_build_says_what_it_published()
    {
        using var story = new Story();
        var last = JsonNode.Parse(story.Build("--format", "json").Output.TrimEnd().Split('\n')[^1])!;
        Assert.True((bool)last["published"]!);
        Assert.True((int)last["pages"]! > 3);
    }

    [Fact]
    public void Content_with_mistakes_leaves_the_site_as_it_was()
    {
        using var story = new Story().Built();
        var before = story.Files();
        story.Append(Story.Programme, "themse: [a]\n").Build();
        Assert.Equal(before, story.Files());
    }
}
