using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

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

    /// <summary>Whether it is a file, and no pipe, socket or device, for which a reader might wait without end. What may not be opened counts as one.</summary>
    public static bool IsFile(string path)
    {
        try
        {
            using var file = Open(path, path);
            return FileStamp.Of(file) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is not UnreadableException { Why: Unreadable.NotAFile };
        }
    }

    /// <param name="shown">Its path as people are shown it.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="UnreadableException">It cannot be read; why is told.</exception>
    public static byte[] Read(string path, string shown, int most)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(1);
        try
        {
            var length = Read(path, shown, most, ref bytes);
            return bytes[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <param name="rented">Of the shared pool; a larger one takes its place where the file needs it.</param>
    /// <returns>How many bytes of it the file has.</returns>
    /// <inheritdoc cref="Read(string, string, int)"/>
    public static int Read(string path, string shown, int most, ref byte[] rented)
    {
        try
        {
            using var file = Open(path, shown);
            var before = FileStamp.Of(file) ?? throw new UnreadableException(shown, Directory.Exists(path) ? Unreadable.Changed : Unreadable.NotAFile);
            if (before.Size > most) throw UnreadableException.TooLarge(shown, most);
            if (rented.Length <= before.Size)
            {
                ArrayPool<byte>.Shared.Return(rented);
                rented = ArrayPool<byte>.Shared.Rent((int)before.Size + 1);
            }

            var read = Fill(rented.AsSpan(0, (int)before.Size + 1), file);
            return read == before.Size && FileStamp.Of(file) == before ? read : throw new UnreadableException(shown, Unreadable.Changed);
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(path) ? new UnreadableException(shown, Unreadable.Refused, exception.Message) : new UnreadableException(shown, Unreadable.Changed);
        }
    }

    private static int Fill(Span<byte> bytes, SafeFileHandle file)
    {
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(file, bytes[read..], read)) > 0;) read += more;
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
