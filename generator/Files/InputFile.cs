using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Reads a file whole, as it was at one moment, or not at all. Since it was listed the file may have become anything: gone, longer, a
/// folder, or a pipe that nobody writes to.
/// </summary>
internal static partial class InputFile
{
    /// <summary>The most bytes that a text file may have: the longest list of institutions that we know of takes a tenth of it.</summary>
    public const int MostText = 4 * 1024 * 1024;

    /// <summary>The most bytes that any other file may have.</summary>
    public const int Most = 64 * 1024 * 1024;

    // Where these differ between processors, Linux has them so on all that .NET runs on.
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;

    // ENOENT and ENOTDIR; ENXIO and macOS' EOPNOTSUPP, which are the answers for a socket.
    private static readonly int[] _gone = [2, 20];
    private static readonly int[] _cannotBeOpened = [6, 102];

    /// <summary>
    /// Whether it is a file, and no pipe, socket or device, for which a reader might wait without end. What may not be opened counts as
    /// one.
    /// </summary>
    public static bool IsFile(string path)
    {
        try
        {
            using var file = Open(path, path);
            return StateOf(file) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is not UnreadableException { Why: Unreadable.NotAFile };
        }
    }

    /// <param name="shown">Its path as people are shown it.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
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

    /// <param name="rented">Of the shared pool; replaced by a larger one where the file needs it.</param>
    /// <returns>The number of bytes read.</returns>
    /// <inheritdoc cref="Read(string, string, int)"/>
    public static int Read(string path, string shown, int most, ref byte[] rented)
    {
        try
        {
            using var file = Open(path, shown);
            var before =
                StateOf(file) ?? throw new UnreadableException(shown, Directory.Exists(path) ? Unreadable.Changed : Unreadable.NotAFile);
            if (before.Size > most)
            {
                throw UnreadableException.TooLarge(shown, most);
            }

            if (rented.Length < before.Size)
            {
                ArrayPool<byte>.Shared.Return(rented);
                rented = ArrayPool<byte>.Shared.Rent((int)before.Size);
            }

            var read = Fill(rented.AsSpan(0, (int)before.Size), file);
            if (read != before.Size || StateOf(file) != before)
            {
                throw new UnreadableException(shown, Unreadable.Changed);
            }

            // An endless device has no size either: .NET tells it from an empty file only by what can be read from it.
            if (read == 0 && RandomAccess.Read(file, stackalloc byte[1], fileOffset: 0) > 0)
            {
                throw new UnreadableException(shown, StateOf(file) == before ? Unreadable.NotAFile : Unreadable.Changed);
            }

            return read;
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(path)
                ? new UnreadableException(shown, Unreadable.Refused, exception.Message)
                : new UnreadableException(shown, Unreadable.Changed);
        }
    }

    /// <summary>.NET would wait until someone writes into a pipe; the system's own call need not.</summary>
    /// <exception cref="UnreadableException">It cannot be opened.</exception>
    private static SafeFileHandle Open(string path, string shown)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
#pragma warning disable RS0030 // For reading.
            return File.OpenHandle(path);
#pragma warning restore RS0030
        }

        var file = SystemOpen(path, OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec);
        if (file >= 0)
        {
            return new SafeFileHandle(file, ownsHandle: true);
        }

        var error = Marshal.GetLastPInvokeError();
        if (_gone.Contains(error))
        {
            throw new UnreadableException(shown, Unreadable.Changed);
        }

        throw _cannotBeOpened.Contains(error)
            ? new UnreadableException(shown, Unreadable.NotAFile)
            : new UnreadableException(shown, Unreadable.Refused, Marshal.GetPInvokeErrorMessage(error));
    }

    /// <summary>Null where it is no file whose bytes have an end, such as a pipe.</summary>
    private static (long Size, DateTime Written)? StateOf(SafeFileHandle file)
    {
        try
        {
            return (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
        }
        catch (NotSupportedException)
        {
            return null; // So .NET says that it has no length.
        }
    }

    private static int Fill(Span<byte> bytes, SafeFileHandle file)
    {
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(file, bytes[read..], read)) > 0; )
        {
            read += more;
        }

        return read;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SystemOpen(string path, int flags);
}
