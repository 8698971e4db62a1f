using System.Globalization;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>Invariants at every instant of a build. The tests may miss a bug by chance but have no false alarms.</summary>
public sealed class AtomicityTests : IDisposable
{
    private static readonly TimeSpan _longEnoughForABuild = TimeSpan.FromMilliseconds(300);

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_output_is_there_at_every_instant_while_builds_replace_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "other systems cannot exchange two folders in one step");
        _workspace.Publish(("index.html", "first"));
        using var done = new CancellationTokenSource();
        var absences = Task.Run(
            () =>
            {
                var absent = 0;
                while (!done.IsCancellationRequested)
                {
                    if (!Directory.Exists(_workspace.Output))
                    {
                        absent++;
                    }
                }

                return absent;
            },
            TestContext.Current.CancellationToken
        );

        for (var build = 0; build < 300; build++)
        {
            _workspace.Publish(("index.html", build.ToString(CultureInfo.InvariantCulture)));
        }

        await done.CancelAsync();

        Assert.Equal(0, await absences);
    }

    [Fact]
    public async Task A_build_neither_opens_nor_publishes_while_another_holds_the_output()
    {
        _workspace.Publish(("index.html", "old"));
        var output = new OutputFolder(_workspace.Output, []);
        using var staging = _workspace.Open();
        staging.Write("index.html", "new"u8);
        Task publishing;
        Task<Staging> opening;
        using (output.Lock())
        {
            publishing = Task.Run(() => Assert.True(staging.Publish()), TestContext.Current.CancellationToken);
            opening = Task.Run(_workspace.Open, TestContext.Current.CancellationToken);
            await Task.WhenAny(publishing, opening, Task.Delay(_longEnoughForABuild, TestContext.Current.CancellationToken));
            Assert.False(publishing.IsCompleted || opening.IsCompleted);
            Assert.Equal(["index.html: old"], _workspace.Files());
        }

        await publishing;
        (await opening).Dispose();
        Assert.Equal(["index.html: new"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }
}
