using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>The build date: the option, else <c>SOURCE_DATE_EPOCH</c>, else today in Estonia.</summary>
public sealed class BuildDayTests : IDisposable
{
    private const string Variable = "SOURCE_DATE_EPOCH";
    private const string LateOnTheTenth = "1770760799"; // 2026-02-10 23:59:59 in Estonia, 21:59:59 in UTC

    private readonly Story _story = new Story().Append(Story.Programme, "schedule: {sessions: [{title: Kursus, start: 2026-02-10}]}\n");

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("1770760799", true)]
    [InlineData("1770760800", false)]
    public void The_variable_counts_as_the_day_that_it_is_in_Estonia(string seconds, bool isUpcoming)
    {
        Command.BuildIn(_story, (Variable, seconds));
        Assert.Equal(isUpcoming, IsUpcoming());
    }

    [Fact]
    public void The_option_takes_precedence_over_the_variable()
    {
        var run = Command.Script(
            _story,
            $"\"$@\" build --templates '{Repository.Templates}' --date 2026-02-11",
            (Variable, LateOnTheTenth)
        );
        Assert.Equal(0, run.ExitCode);
        Assert.False(IsUpcoming());
    }

    [Fact]
    public void Without_either_it_is_today()
    {
        var (soon, lately) = ($"{DateTime.UtcNow.AddDays(2):yyyy-MM-dd}", $"{DateTime.UtcNow.AddDays(-2):yyyy-MM-dd}");
        Command.BuildIn(_story.Replace(Story.Programme, "2026-02-10", soon), (Variable, ""));
        Assert.True(IsUpcoming());
        Command.BuildIn(_story.Replace(Story.Programme, soon, lately), (Variable, ""));
        Assert.False(IsUpcoming());
    }

    [Theory]
    [InlineData("eile")]
    [InlineData("-1")]
    [InlineData("1770760799.5")]
    [InlineData("99999999999999999999")]
    public void A_malformed_variable_is_a_wrong_call(string seconds)
    {
        var run = Command.Script(_story, $"\"$@\" build --templates '{Repository.Templates}'", (Variable, seconds));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(Variable, run.Error, StringComparison.Ordinal);
        Assert.False(_story.Has("site/index.html"));
    }

    private bool IsUpcoming() =>
        _story.Page("koolitused/tootuba/").Body!.TextContent.Contains("Tulevad koolitused", StringComparison.Ordinal);
}
