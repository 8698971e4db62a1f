using System.Diagnostics;
using System.Globalization;
using SiteGen.Publishing;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Publishing;

/// <summary>Outputs whose contents are replaced in place, on real mounts.</summary>
public sealed class UnmovableOutputTests : IDisposable
{
    private static readonly int _kills = Night.Times(10);

    private readonly Workspace _workspace = new();

    public static TheoryData<string> Kinds => [UnmovableOutput.Volume, UnmovableOutput.Layer, UnmovableOutput.ReadOnlyDisk];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_new_site_takes_the_place_of_the_old_one(string kind)
    {
        using var output = new UnmovableOutput(_workspace, kind);
        File.WriteAllText(Path.Join(output.Output, ".nojekyll"), "omaniku");
        foreach (var version in (int[])[1, 2])
        {
            LoopingBuild.Publish(output.Output, version);
            Assert.Equal([".nojekyll: omaniku", .. Expected(version)], Files(output));
            Assert.False(Directory.Exists(Path.Join(output.Output, OutputFolder.WorkplaceName)));
            Assert.Equal(["site"], Names(output));
        }
    }

    [Fact]
    public void A_build_in_a_container_image_succeeds()
    {
        using var story = new Story();
        using var output = new UnmovableOutput(_workspace, UnmovableOutput.Layer);
        story.Built("--output", output.Output).Built();
        foreach (var (path, bytes) in story.Files())
        {
            Assert.Equal(bytes, File.ReadAllBytes(Path.Join(output.Output, path)));
        }

        Assert.False(Directory.Exists(Path.Join(output.Output, "vana")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Killed_at_any_instant_the_next_build_finds_one_whole_version(string kind)
    {
        using var output = new UnmovableOutput(_workspace, kind);
        var instants = new Random(20_261_130);
        for (var kill = 0; kill < _kills; kill++)
        {
            using (var build = LoopingBuild.Start(output.Output))
            {
                var (watch, delay) = (Stopwatch.StartNew(), TimeSpan.FromMicroseconds(instants.Next(40_000)));
                while (watch.Elapsed < delay)
                {
                    Thread.SpinWait(50);
                }

                build.Kill();
                build.WaitForExit();
            }

            using (Staging.Open(output.Output, [], _workspace.Diagnostics))
            {
                // Finds what the killed build left.
            }

            var version = int.Parse(File.ReadAllText(Path.Join(output.Output, "index.html")), CultureInfo.InvariantCulture);
            Assert.Equal(version == 0 ? ["index.html: 0"] : Expected(version), Files(output));
            Assert.Equal(["site"], Names(output));
            Assert.Empty(_workspace.Diagnostics.Sorted());
        }
    }

    [Fact]
    public void Files_of_others_on_a_volume_stay_as_they_are()
    {
        using var output = new UnmovableOutput(_workspace, UnmovableOutput.ReadOnlyDisk);
        Directory.CreateDirectory(Path.Join(output.Output, ".git"));
        Assert.Null(Staging.Open(output.Output, [], _workspace.Diagnostics));
        Assert.Equal("SG0603", Assert.Single(_workspace.Diagnostics.Sorted()).Descriptor.Id);
        string[] names = [".git", ".sitegen", "index.html"];
        Assert.Equal(names, Directory.EnumerateFileSystemEntries(output.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_volume_that_is_full_keeps_the_old_site()
    {
        using var output = new UnmovableOutput(_workspace, UnmovableOutput.Volume);
        using (var staging = Staging.Open(output.Output, [], _workspace.Diagnostics)!)
        {
            staging.Write("suur.bin", new byte[17 * 1024 * 1024]);
            Assert.Throws<IOException>(() => staging.Publish());
        }

        Assert.Equal(["index.html: 0"], Files(output));
        Assert.Equal(["site"], Names(output));
    }

    [Fact]
    public void What_cannot_be_removed_is_told_and_the_next_build_goes_on()
    {
        using var story = new Story();
        using var output = new UnmovableOutput(_workspace, UnmovableOutput.Volume);
        output.Mount("site/ketas", "-t", "tmpfs", "tmpfs");
        var run = story.Build("--output", output.Output);
        Assert.Equal((3, "SG0608"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.DoesNotContain("unchanged", run.Error, StringComparison.Ordinal);
        Assert.Equal(["SG0608"], story.Build("--output", output.Output).Codes);
        output.Unmount();

        using (_workspace.Open())
        {
            Assert.True(File.Exists(Path.Join(output.Output, "koolitused", "tootuba", "index.html")));
            Assert.False(Directory.Exists(Path.Join(output.Output, InPlaceExchange.FolderName)));
        }

        story.Built("--output", output.Output);
    }

    private static string[] Expected(int version) =>
        [.. LoopingBuild.FilesOf(version).Select(static file => $"{file.Path}: {file.Text}").Order(StringComparer.Ordinal)];

    private string[] Files(UnmovableOutput output) => _workspace.Files(Path.GetRelativePath(_workspace.Root, output.Output));

    private static string?[] Names(UnmovableOutput output) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Path.GetDirectoryName(output.Output)!)
                .Select(Path.GetFileName)
                .Where(static name => name != "ketas"),
        ];
}
