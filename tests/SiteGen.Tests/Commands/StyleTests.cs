using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>Colours: where they are, and that they carry nothing that the words do not.</summary>
public sealed partial class StyleTests
{
    private static readonly Terminal _both = new(IsOutput: true, IsError: true, HasColours: true);

    public static TheoryData<string> Calls =>
        [
            "build",
            "check",
            "check --fix --dry-run",
            "check --format json",
            "check --format sarif",
            "check --format github",
            "serve",
            "import participants puudub.csv --programme tootuba --period 2022",
            "new Tootuba",
            "explain SG0203",
            "explain SG0230",
            "explain",
            "bulid",
            "--help",
            "import participants --help",
        ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Without_its_colours_a_text_is_the_same(string call)
    {
        using var story = Faulty();
        var (plain, coloured) = (Run(story, call, Terminal.None), Run(story, call, _both));
        Assert.DoesNotContain('\e', plain.Output + plain.Error);
        Assert.Equal(plain, (Uncoloured(coloured.Output), Uncoloured(coloured.Error)));
        Assert.Equal(!call.Contains("--format", StringComparison.Ordinal), coloured != plain);
    }

    [Fact]
    public void An_error_is_red_a_warning_yellow_and_the_place_bold()
    {
        using var story = Faulty();
        var lines = Run(story, "check", _both).Error.Split('\n');
        Assert.Contains(lines, static line => Error().IsMatch(line));
        Assert.Contains(lines, static line => Warning().IsMatch(line));
        Assert.Contains("      | \e[31m^^^^^^\e[0m", lines);
        Assert.Contains("   \e[36mhelp\e[0m: did you mean `themes`?", lines);
    }

    [Fact]
    public void In_a_diff_what_comes_is_green_and_what_goes_is_red()
    {
        using var story = Faulty();
        var lines = Run(story, "check --fix --dry-run", _both).Output.Split('\n');
        Assert.Contains("\e[31m-updated: 21.01.2022\e[0m", lines);
        Assert.Contains("\e[32m+updated: 2022-01-21\e[0m", lines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_stream_is_judged_by_itself(bool isOutput)
    {
        using var story = Faulty();
        var (output, error) = Run(story, "check --fix --dry-run", _both with { IsOutput = isOutput, IsError = !isOutput });
        Assert.Equal(isOutput, output.Contains('\e', StringComparison.Ordinal));
        Assert.Equal(!isOutput, error.Contains('\e', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData(null, null, true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData("0", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void The_user_decides(string? noColour, string? term, bool expected) =>
        Assert.Equal(expected, Terminal.WantsColours(noColour, term));

    /// <summary>A style without colours is what any writer gets that is not a stream of the user's.</summary>
    [Fact]
    public void A_style_is_plain_unless_it_is_asked_for() => Assert.Equal("x", default(Style).Of(Severity.Error, Style.Plain.Bold("x")));

    /// <summary>A story with an error, a warning and a certain fix.</summary>
    private static Story Faulty() =>
        new Story()
            .Replace(Story.Programme, "2022-01-21", "21.01.2022")
            .Append(Story.Programme, "themse: [a]\n")
            .With("content/programmes/tootuba/märkmed.txt", "x");

    private static (string Output, string Error) Run(Story story, string call, Terminal terminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var words = call.Split(' ');
        string[] folders = words[0] is "build" or "check" or "serve" ? ["--templates", Repository.Templates] : [];
        string[] content =
            words is ["build" or "check" or "new" or "import", ..] && words[^1] != "--help" ? ["--content", story.At("content")] : [];
        string[] site = words[0] == "build" ? ["--output", story.At("site")] : [];
        Program.Run([.. words, .. folders, .. content, .. site], output, error, terminal);
        return (output.ToString(), error.ToString());
    }

    private static string Uncoloured(string text) => Colour().Replace(text, "");

    [GeneratedRegex(@"\e\[\d*m")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^\e\[1m[^\e]+programme\.yaml:\d+:1\e\[0m \e\[31merror\e\[0m SG0105: ")]
    private static partial Regex Error();

    [GeneratedRegex(@"^\e\[1m[^\e]+märkmed\.txt\e\[0m \e\[33mwarning\e\[0m SG0004: ")]
    private static partial Regex Warning();
}
