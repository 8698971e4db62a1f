using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>Colours of the real program on a pseudo terminal, which <c>script</c> of util-linux makes.</summary>
public sealed class TerminalTests
{
    private const string Red = "\e[31m";

    [Theory]
    [InlineData("", "", true)]
    [InlineData("NO_COLOR=", "", true)]
    [InlineData("NO_COLOR=1", "", false)]
    [InlineData("TERM=dumb", "", false)]
    [InlineData("", "2>&1 | cat", false)]
    [InlineData("", "2>stderr; cat stderr", false)]
    public void Colours_are_for_terminals_only(string variable, string redirection, bool expected)
    {
        var said = OnTerminal($"env -u NO_COLOR TERM=xterm {variable} $SITEGEN bulid {redirection}");
        Assert.Contains("unknown command `bulid`; did you mean `build`?", said, StringComparison.Ordinal);
        Assert.Equal(expected, said.Contains(Red, StringComparison.Ordinal));
    }

    /// <summary>Runs a line of shell on a terminal, in which <c>$SITEGEN</c> is <c>sitegen</c>.</summary>
    private static string OnTerminal(string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "`script` has other options here");
        using var story = new Story();
        var run = Command.Script(
            story,
            """command -v script >/dev/null || exit 77; SITEGEN="$*" script -qec "$LINE" /dev/null </dev/null""",
            ("LINE", line),
            ("LC_ALL", "en_GB.UTF-8"),
            ("SHELL", "/bin/sh")
        );
        Assert.SkipWhen(run.ExitCode == 77, "`script` of util-linux is not installed");
        return run.Output;
    }
}
