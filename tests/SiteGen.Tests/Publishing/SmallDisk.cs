using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// A file system in memory whose size and write access can be changed. Requires root on Linux; otherwise the test is skipped.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    public SmallDisk(string folder)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root on Linux may make a disk");
        Directory.CreateDirectory(_folder = folder);
        var (code, said) = Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder);
        Assert.SkipWhen(code != 0, "a disk cannot be made here: " + said);
    }

    public void Resize(int kibibytes) => Change(string.Create(CultureInfo.InvariantCulture, $"remount,size={kibibytes}k"));

    public void SetReadOnly(bool readOnly) => Change(readOnly ? "remount,ro" : "remount,rw");

    public void Dispose() => Run("umount", "-l", _folder);

    private void Change(string options)
    {
        var (code, said) = Run("mount", "-o", options, _folder);
        Assert.True(code == 0, said);
    }

    private static (int Code, string Said) Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
