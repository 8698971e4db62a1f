using System.Diagnostics;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// An output that the system refuses to rename, with files that a build wrote: a mounted disk, or a folder from the lower layer of an
/// overlay, like what a container image has from <c>COPY . .</c>; or a mounted disk on another that is read-only. Requires root on Linux;
/// otherwise the test is skipped.
/// </summary>
internal sealed class UnmovableOutput : IDisposable
{
    public const string Volume = "volume";
    public const string Layer = "layer";
    public const string ReadOnlyDisk = "read-only disk";

    private readonly Workspace _workspace;
    private readonly Stack<string> _mounted = new();

    public UnmovableOutput(Workspace workspace, string kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root on Linux may mount");
        _workspace = workspace;
        if (kind == Volume)
        {
            Mount("site", "-t", "tmpfs", "-o", "size=16m", "tmpfs");
            workspace.Publish(("index.html", "0"));
            return;
        }

        if (kind == ReadOnlyDisk)
        {
            Root = workspace.At("disk");
            Mount("disk", "-t", "tmpfs", "-o", "size=16m", "tmpfs");
            Mount("disk/site", "-t", "tmpfs", "-o", "size=16m", "tmpfs");
            using var empty = SiteGen.Publishing.Staging.Open(Output, [], workspace.Diagnostics)!;
            empty.Write("index.html", "0"u8);
            Assert.True(empty.Publish());
            Run("mount", "-o", "remount,ro", Root);
            return;
        }

        Mount("layers", "-t", "tmpfs", "-o", "size=16m", "tmpfs");
        Directory.CreateDirectory(workspace.At("layers", "upper"));
        Directory.CreateDirectory(workspace.At("layers", "work"));
        Root = workspace.At("merged");
        using (var staging = SiteGen.Publishing.Staging.Open(workspace.At("layers", "lower", "site"), [], workspace.Diagnostics)!)
        {
            staging.Write("index.html", "0"u8);
            staging.Write("vana/index.html", "0"u8);
            Assert.True(staging.Publish());
        }

        var folders = $"lowerdir={workspace.At("layers", "lower")},upperdir={workspace.At("layers", "upper")}";
        Mount("merged", "-t", "overlay", "-o", $"{folders},workdir={workspace.At("layers", "work")}", "overlay");
    }

    /// <summary>The folder that contains the output.</summary>
    public string Root { get; } = "";

    public string Output => Path.Join(Root.Length == 0 ? _workspace.Root : Root, "site");

    /// <summary>Mounts another disk in the workspace.</summary>
    public void Mount(string folder, params string[] how)
    {
        Directory.CreateDirectory(_workspace.At(folder));
        var said = Run("mount", [.. how, _workspace.At(folder)]);
        Assert.SkipWhen(said.Length > 0, said);
        _mounted.Push(_workspace.At(folder));
    }

    public void Unmount() => Run("umount", "-l", _mounted.Pop());

    public void Dispose()
    {
        while (_mounted.Count > 0)
        {
            Unmount();
        }
    }

    private static string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : said + process.ExitCode;
    }
}
