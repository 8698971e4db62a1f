using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Reads a file into memory as a consistent snapshot, or fails. Since it was listed, the file may have been deleted, changed or replaced by
/// a folder or a pipe.
/// </summary>
internal static partial class InputFile
{
    /// <summary>Size limit of a text file in bytes; ten times the longest known list of institutions.</summary>
    public const int MaxTextBytes = 4 * 1024 * 1024;

    /// <summary>Size limit of any other file in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    // On Linux, O_NONBLOCK and O_CLOEXEC; these values hold on every architecture that .NET supports.
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;

    // ENOENT and ENOTDIR; then ENXIO and EOPNOTSUPP (macOS), which open returns for a socket.
    private static readonly int[] _notFoundErrors = [2, 20];
    private static readonly int[] _notAFileErrors = [6, 102];

    /// <summary>
    /// Whether the path is a regular file and not a pipe, socket or device, which could block a reader forever. A file that cannot be
    /// opened counts as regular.
    /// </summary>
    public static bool IsFile(string path)
    {
        try
        {
            using var file = Open(path, path);
            return StatOf(file) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is not UnreadableException { Cause: Unreadable.NotAFile };
        }
    }

    /// <param name="displayPath">The path in messages.</param>
    /// <param name="maxBytes">The size limit.</param>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static byte[] Read(string path, string displayPath, int maxBytes)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(1);
        try
        {
            var length = Read(path, displayPath, maxBytes, ref bytes);
            return bytes[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <param name="buffer">Rented from the shared pool; replaced by a larger one if needed.</param>
    /// <returns>The number of bytes read.</returns>
    /// <inheritdoc cref="Read(string, string, int)"/>
    public static int Read(string path, string displayPath, int maxBytes, ref byte[] buffer)
    {
        try
        {
            using var file = Open(path, displayPath);
            var before =
                StatOf(file)
                ?? throw new UnreadableException(displayPath, Directory.Exists(path) ? Unreadable.Changed : Unreadable.NotAFile);
            if (before.Size > maxBytes)
            {
                throw UnreadableException.TooLarge(displayPath, maxBytes);
            }

            if (buffer.Length < before.Size)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent((int)before.Size);
            }

            var read = ReadFully(buffer.AsSpan(0, (int)before.Size), file);
            if (read != before.Size || StatOf(file) != before)
            {
                throw new UnreadableException(displayPath, Unreadable.Changed);
            }

            // Only a read tells an endless device from an empty file: .NET reports length 0 for both.
            if (read == 0 && RandomAccess.Read(file, stackalloc byte[1], fileOffset: 0) > 0)
            {
                throw new UnreadableException(displayPath, StatOf(file) == before ? Unreadable.NotAFile : Unreadable.Changed);
            }

            return read;
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(path)
                ? new UnreadableException(displayPath, Unreadable.AccessFailed, exception.Message)
                : new UnreadableException(displayPath, Unreadable.Changed);
        }
    }

    /// <summary>Opens without blocking: <c>File.OpenHandle</c> waits for a writer if the path is a pipe.</summary>
    /// <exception cref="UnreadableException">The file cannot be opened.</exception>
    private static SafeFileHandle Open(string path, string displayPath)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
#pragma warning disable RS0030 // Opens for reading only.
            return File.OpenHandle(path);
#pragma warning restore RS0030
        }

        var file = NativeOpen(path, OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec);
        if (file >= 0)
        {
            return new SafeFileHandle(file, ownsHandle: true);
        }

        var error = Marshal.GetLastPInvokeError();
        if (_notFoundErrors.Contains(error))
        {
            throw new UnreadableException(displayPath, Unreadable.Changed);
        }

        throw _notAFileErrors.Contains(error)
            ? new UnreadableException(displayPath, Unreadable.NotAFile)
            : new UnreadableException(displayPath, Unreadable.AccessFailed, Marshal.GetPInvokeErrorMessage(error));
    }

    /// <summary>Null if the file has no length, such as a pipe.</summary>
    private static (long Size, DateTime Written)? StatOf(SafeFileHandle file)
    {
        try
        {
            return (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
        }
        catch (NotSupportedException)
        {
            return null; // .NET throws this for a file without a length.
        }
    }

    private static int ReadFully(Span<byte> bytes, SafeFileHandle file)
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
    private static partial int NativeOpen(string path, int flags);
}
