using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Commands;

/// <summary>The progress display of a build.</summary>
public sealed class ProgressTests
{
    [Theory]
    [InlineData("en", "rendering {0}% of 2000 files")]
    [InlineData("et", "valmis {0}% 2000 failist")]
    public void A_long_build_says_each_percent_once_and_then_takes_the_line_away(string language, string line)
    {
        var said = Report(2000, language);
        Assert.Equal(
            [.. Enumerable.Range(0, 101).Select(percent => line.Replace("{0}", $"{percent}", StringComparison.Ordinal))],
            said.SkipLast(1).Where(static line => !string.IsNullOrWhiteSpace(line))
        );
        Assert.Equal("", said[^1]);
        Assert.True(string.IsNullOrWhiteSpace(said[^2]) && said[^2].Length >= said[^3].Length);
    }

    [Fact]
    public void A_short_build_says_nothing() => Assert.Equal([""], Report(499));

    private static string[] Report(int all, string language = "en")
    {
        using var terminal = new StringWriter();
        var progress = new Progress(Language.Find(language)!, terminal);
        for (var done = 1; done <= all; done++)
        {
            progress.Report(done, all);
        }

        progress.Clear();
        return terminal.ToString().Split('\r');
    }
}
