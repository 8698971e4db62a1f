using SiteGen.Commands;

namespace SiteGen.Tests.Commands;

/// <summary>The progress display of a build.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void A_long_build_says_each_percent_once_and_then_takes_the_line_away()
    {
        var said = Report(2000);
        Assert.Equal(
            [.. Enumerable.Range(0, 101).Select(static percent => $"rendering {percent}% of 2000 files")],
            said.SkipLast(1).Where(static line => line.Length > 0 && line[0] == 'r')
        );
        Assert.Equal("", said[^1]);
        Assert.True(string.IsNullOrWhiteSpace(said[^2]) && said[^2].Length >= "rendering 100% of 2000 files".Length);
    }

    [Fact]
    public void A_short_build_says_nothing() => Assert.Equal([""], Report(499));

    private static string[] Report(int all)
    {
        using var terminal = new StringWriter();
        var progress = new Progress(terminal);
        for (var done = 1; done <= all; done++)
        {
            progress.Report(done, all);
        }

        progress.Clear();
        return terminal.ToString().Split('\r');
    }
}
