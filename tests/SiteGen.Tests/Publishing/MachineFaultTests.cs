using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Publishing;

/// <summary>Full and read-only disks are reported as failures of the environment, and the site is unchanged.</summary>
public sealed class MachineFaultTests
{
    private const int Step = 24;

    private readonly Story _story = new Story().WithOwnTemplates();

    [Fact]
    public void A_disk_that_fills_up_wherever_it_does_leaves_the_site_and_the_next_build_is_fine()
    {
        using var story = _story;
        using var disk = new SmallDisk(story.At("disk"));
        var before = Built();
        story.Replace(Story.Programme, "Töötuba", "Teine töötuba");

        var failed = 0;
        for (var size = UsedOf(before) + 8; ; size += Step)
        {
            disk.Resize(size);
            var run = Build();
            if (run.ExitCode == 0)
            {
                break;
            }

            failed++;
            AssertToldAndUntouched(run, before);
        }

        Assert.InRange(failed, 2, 100);
        Assert.Contains("Teine töötuba", story.Read("disk/site/koolitused/tootuba/index.html"), StringComparison.Ordinal);
        Assert.Equal(["site"], Names());
    }

    [Fact]
    public void A_disk_that_may_only_be_read_leaves_the_site_and_the_next_build_is_fine()
    {
        using var story = _story;
        using var disk = new SmallDisk(story.At("disk"));
        var before = Built();
        disk.SetReadOnly(true);
        AssertToldAndUntouched(Build(), before);
        disk.SetReadOnly(false);
        Assert.Equal(before, Built());
    }

    [Fact]
    public void A_folder_that_may_only_be_read_leaves_the_site_and_the_next_build_is_fine()
    {
        const string Folder = "disk/site";
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write anywhere");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "folders here have no such permissions");
        using var story = _story;
        var before = Built();
        SetMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        AssertToldAndUntouched(Build(), before);
        SetMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(before, Built());
    }

    /// <summary>Limits the file size, which needs no privileges; a full disk fails at the same calls.</summary>
    [Fact]
    public void A_file_that_the_system_will_not_let_grow_leaves_the_site_and_the_next_build_is_fine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no such limit here");
        using var story = _story;
        var before = Built();
        story.With("templates/assets/suur.css", new string(' ', 1024 * 1024));
        AssertToldAndUntouched(BuildWithFilesOf(256), before);
        story.Without("templates/assets/suur.css");
        Assert.Equal(before, Built());
    }

    private SortedDictionary<string, byte[]> Built()
    {
        var run = Build();
        Assert.True(run.ExitCode == 0 && run.Error.Length == 0, run.Error);
        return _story.Files("disk/site");
    }

    private Run Build() => _story.Build("--output", _story.At("disk/site"));

    /// <param name="blocks">The maximum file size in blocks of 512 bytes.</param>
    private Run BuildWithFilesOf(int blocks) =>
        Command.Script(
            _story,
            $"trap '' XFSZ; ulimit -f {blocks}; exec \"$@\" build --output disk/site",
            ("DOTNET_EnableWriteXorExecute", "0"), // Otherwise .NET maps its code through a larger file.
            ("DOTNET_EnableDiagnostics", "0")
        );

    private void AssertToldAndUntouched(Run run, SortedDictionary<string, byte[]> before)
    {
        Assert.Equal(["SG0605"], run.Codes);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(before, _story.Files("disk/site"));
        Assert.Equal(["site"], Names());
    }

    private string?[] Names() => [.. Directory.EnumerateFileSystemEntries(_story.At("disk")).Select(Path.GetFileName)];

    private static int UsedOf(SortedDictionary<string, byte[]> files) => files.Values.Sum(static bytes => (bytes.Length + 4095) / 4096 * 4);

    private void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_story.At(folder), mode);
        }
    }
}
