using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Text;

/// <summary>
/// Reads a file that may have become anything since it was listed: gone, longer, a folder, or a pipe that never says a word. It is
/// read whole as it was at one moment, or not at all.
/// </summary>
internal static partial class InputFile
{
    /// <summary>The most bytes that a file of text may have: the longest list of institutions that we know of takes a tenth of it.</summary>
    public const int MostText = 4 * 1024 * 1024;

    /// <summary>The most bytes that any other file may have.</summary>
    public const int Most = 64 * 1024 * 1024;

    // Where these differ between processors, Linux has them so on all that .NET runs on.
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;

    // ENOENT and ENOTDIR; ENXIO and macOS' EOPNOTSUPP, which are said of a socket.
    private static readonly int[] _gone = [2, 20];
    private static readonly int[] _cannotBeOpened = [6, 102];

    /// <param name="shown">Its path as people are shown it.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="UnreadableException">It cannot be read; why is told.</exception>
    public static byte[] Read(string path, string shown, int most)
    {
        try
        {
            using var file = Open(path, shown);
            var before = StateOf(file);
            if (before.Length > most) throw UnreadableException.TooLarge(shown, most);
            var bytes = new byte[before.Length];
            var read = Fill(bytes, file);
            var isAtItsEnd = RandomAccess.Read(file, stackalloc byte[1], read) == 0;
            return read == bytes.Length && isAtItsEnd && StateOf(file) == before ? bytes : throw new UnreadableException(shown, Unreadable.Changed);
        }
        catch (NotSupportedException)
        {
            throw new UnreadableException(shown, Unreadable.NotAFile); // So .NET says that it has no length.
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(path) ? new UnreadableException(shown, Unreadable.Refused, exception.Message) : new UnreadableException(shown, Unreadable.Changed);
        }
    }

    private static (long Length, DateTime Written) StateOf(SafeFileHandle file) => (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));

    private static int Fill(byte[] bytes, SafeFileHandle file)
    {
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(file, bytes.AsSpan(read), read)) > 0;) read += more;
        return read;
    }

    /// <summary>.NET would wait for someone to write into a pipe; the system's own call need not.</summary>
    private static SafeFileHandle Open(string path, string shown)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return File.OpenHandle(path);
        var file = Open(path, OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec);
        if (file >= 0) return new SafeFileHandle(file, ownsHandle: true);
        var error = Marshal.GetLastPInvokeError();
        if (_gone.Contains(error)) throw new UnreadableException(shown, Unreadable.Changed);
        if (_cannotBeOpened.Contains(error)) throw new UnreadableException(shown, Unreadable.NotAFile);
        throw new UnreadableException(shown, Unreadable.Refused, Marshal.GetPInvokeErrorMessage(error));
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
