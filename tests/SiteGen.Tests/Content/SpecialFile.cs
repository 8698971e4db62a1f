using System.Diagnostics;
using System.Net.Sockets;

namespace SiteGen.Tests.Content;

/// <summary>Creates directory entries that are neither files nor folders. Skips the test if that fails.</summary>
internal static class SpecialFile
{
    public static void Pipe(string path) => Make("mkfifo", path);

    /// <summary>A device without an end.</summary>
    public static void Device(string path, int minor) => Make("mknod", path, "c", "1", $"{minor}");

    public static Socket Socket(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        return socket;
    }

    /// <summary>For names that .NET cannot create.</summary>
    public static void Shell(string folder, string script) => Make("sh", folder, "-c", script);

    private static void Make(string command, string path, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("there are no such files here");
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string[] all = command == "sh" ? arguments : [path, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(command, all) { WorkingDirectory = folder, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(process.ExitCode != 0, said);
    }
}
