using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Reads a file that may have become anything since it was listed: gone, longer, a folder, or a pipe that never says a word. It is
/// read whole as it was at one moment, or not at all.
/// </summary>
internal static class InputFile
{
    /// <summary>
    /// The most bytes that a file of text may have: the longest list of institutions that we know of takes a tenth of it.
    /// </summary>
    public const int MostText = 4 * 1024 * 1024;

    /// <summary>The most bytes that any other file may have.</summary>
    public const int Most = 64 * 1024 * 1024;

    /// <summary>
    /// Whether it is a file, and no pipe, socket or device, for which a reader might wait without end. What may not be opened counts as
    /// one.
    /// </summary>
    public static bool IsFile(string path)
    {
        try
        {
            using var file = OpenedFile.Open(path, path);
            return file.Stamp is not null;
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
            using var file = OpenedFile.Open(path, shown);
            var before =
                file.Stamp ?? throw new UnreadableException(shown, Directory.Exists(path) ? Unreadable.Changed : Unreadable.NotAFile);
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
            return read == before.Size && file.Stamp == before ? read : throw new UnreadableException(shown, Unreadable.Changed);
        }
        catch (Exception exception) when (exception is not UnreadableException && exception is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(path)
                ? new UnreadableException(shown, Unreadable.Refused, exception.Message)
                : new UnreadableException(shown, Unreadable.Changed);
        }
    }

    private static int Fill(Span<byte> bytes, OpenedFile file)
    {
        var read = 0;
        for (int more; read < bytes.Length && (more = file.Read(bytes[read..], read)) > 0; )
        {
            read += more;
        }

        return read;
    }
}
