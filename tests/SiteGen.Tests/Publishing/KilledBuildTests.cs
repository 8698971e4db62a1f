using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.Publishing;

public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 30;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_build_killed_at_any_instant_leaves_one_whole_version_and_the_next_build_cleans_up()
    {
        var instants = new Random(20220121);
        _workspace.Put("site/.gitignore", "*");
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var build = LoopingBuild.Start(_workspace.Output))
            {
                KillAfter(build, TimeSpan.FromMicroseconds(instants.Next(40_000)));
            }

            AssertOneWholeVersion();

            _workspace.Publish(("index.html", "after"));
            Assert.Equal([".gitignore: *", "index.html: after"], _workspace.Files());
            Assert.Equal(["site"], _workspace.Names());
            Assert.Empty(_workspace.Diagnostics.Sorted());
        }
    }

    [Fact]
    public void Builds_of_several_processes_do_not_mix()
    {
        using (var one = LoopingBuild.Start(_workspace.Output))
        using (var other = LoopingBuild.Start(_workspace.Output))
        {
            for (var build = 0; build < 20; build++)
            {
                _workspace.Publish(("index.html", "ours"));
            }

            KillAfter(one, TimeSpan.Zero);
            KillAfter(other, TimeSpan.Zero);
        }

        Assert.Empty(_workspace.Diagnostics.Sorted());
        if (!_workspace.Files().SequenceEqual(["index.html: ours"]))
        {
            AssertOneWholeVersion();
        }

        _workspace.Publish(("index.html", "after"));
        Assert.Equal(["site"], _workspace.Names());
    }

    private static void KillAfter(Process build, TimeSpan delay)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < delay)
        {
            Thread.SpinWait(50);
        }

        build.Kill();
        build.WaitForExit();
    }

    private void AssertOneWholeVersion()
    {
        var version = int.Parse(File.ReadAllText(_workspace.At("site", "index.html")), CultureInfo.InvariantCulture);
        var expected = LoopingBuild.FilesOf(version).Select(static file => $"{file.Path}: {file.Text}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, _workspace.Files().Where(static line => !line.StartsWith(".gitignore:", StringComparison.Ordinal)));
    }
}
