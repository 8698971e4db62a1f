using System.Buffers;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Reads a file into memory as a consistent snapshot, or fails. Since it was listed, the file may have been deleted, changed or replaced by
/// a folder or a pipe.
/// </summary>
internal static class InputFile
{
    /// <summary>Size limit of a text file in bytes; ten times the longest known list of institutions.</summary>
    public const int MaxTextBytes = 4 * 1024 * 1024;

    /// <summary>Size limit of a record of changes in bytes: some 150 000 changes.</summary>
    public const int MaxRecordBytes = 16 * 1024 * 1024;

    /// <summary>Size limit of any other file in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>
    /// Whether the path is a regular file and not a pipe, socket or device, which could block a reader forever. A file that cannot be
    /// opened counts as regular.
    /// </summary>
    public static bool IsFile(string path)
    {
        try
        {
            using var file = NativeFile.Open(path, path);
            return NativeFile.StateOf(file) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is not UnreadableException { Cause: Unreadable.NotAFile };
        }
    }

    /// <summary>Whether there is a regular file at this path: not a folder, link, pipe, socket or device.</summary>
    public static bool IsPlainFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null } && IsFile(path);

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
            using var file = NativeFile.Open(path, displayPath);
            var before =
                NativeFile.StateOf(file)
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
            if (read != before.Size || NativeFile.StateOf(file) != before)
            {
                throw new UnreadableException(displayPath, Unreadable.Changed);
            }

            return read;
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.Of(exception, displayPath, isThere: File.Exists(path));
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
}
