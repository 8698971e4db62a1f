using SiteGen.Publishing;
using SiteGen.Tests.Content;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// Pipes and sockets that start with a dot at the root of the output are not copied as dotfiles and do not block the build.
/// </summary>
public sealed class PipeInOutputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task One_with_a_dot_is_refused_even_in_a_site()
    {
        _workspace.Publish(("index.html", "one"));
        SpecialFile.Pipe(_workspace.At("site", ".pipe"));
        using var socket = SpecialFile.Socket(_workspace.At("site", ".socket"));

        await Refuses("SG0603: a build would delete `.pipe`, `.socket`, which no build created");
    }

    [Fact]
    public Task One_in_place_of_the_mark_is_no_mark()
    {
        _workspace.Put("site/index.html", "one");
        SpecialFile.Pipe(_workspace.At("site", ".sitegen"));

        return Refuses("SG0603: a build would delete `.sitegen`, `index.html`, which no build created");
    }

    [Fact]
    public void One_without_a_dot_goes_with_the_site()
    {
        _workspace.Publish(("index.html", "one"));
        SpecialFile.Pipe(_workspace.At("site", "pipe"));
        _workspace.Publish(("index.html", "two"));

        Assert.Equal(["index.html: two"], _workspace.Files());
    }

    private async Task Refuses(string problem)
    {
        var staging = await Task.Run(() => Staging.Open(_workspace.Output, [], _workspace.Diagnostics))
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Null(staging);
        Assert.Equal(problem, _workspace.Problem());
    }
}
