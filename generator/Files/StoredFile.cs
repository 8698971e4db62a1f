#pragma warning disable RS0030 // A cache is written here and nowhere else.
using System.Buffers.Binary;
using System.IO.Hashing;

namespace SiteGen.Files;

/// <summary>
/// A file of a cache. It is read whole and as the same generator wrote it, or as if it were not there: a hash of all that is in it stands
/// first, and it takes the place of the one before in one step.
/// </summary>
internal static class StoredFile
{
    private const int HashSize = 16;
    private const int MostExpected = 256 * 1024 * 1024;
    private const int Slack = 64 * 1024;

    /// <summary>Of the program that runs: what another has stored is of no use to it.</summary>
    private static readonly Guid _program = typeof(StoredFile).Module.ModuleVersionId;

    /// <summary>Nothing is known where the file is missing, damaged or another program's.</summary>
    /// <param name="read">Is given the file's print too.</param>
    public static T? Read<T>(string path, Func<CardReader, UInt128, T?> read)
        where T : class
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length < 2 * HashSize)
            {
                return null;
            }

            var print = BinaryPrimitives.ReadUInt128LittleEndian(bytes);
            if (print != XxHash128.HashToUInt128(bytes.AsSpan(HashSize)))
            {
                return null;
            }

            return new Guid(bytes.AsSpan(HashSize, HashSize)) == _program
                ? read(new CardReader(new ArraySegment<byte>(bytes)[(2 * HashSize)..]), print)
                : null;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Tells what is in the file from anything else; 0 where it cannot be read.</summary>
    public static UInt128 PrintOf(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var print = new byte[HashSize];
            return RandomAccess.Read(file, print, fileOffset: 0) == HashSize ? BinaryPrimitives.ReadUInt128LittleEndian(print) : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Makes the folder of a cache where there is none.</summary>
    /// <returns>The moment, in nanoseconds of the disk's own clock.</returns>
    public static long Begin(string folder)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Join(folder, $"begun.{Environment.ProcessId}");
        File.WriteAllBytes(draft, []);
        var now = FileStamp.Of(draft)?.Written ?? 0;
        File.Delete(draft);
        return now;
    }

    /// <returns>The file's print.</returns>
    /// <exception cref="IOException">It cannot be written; the one before is still there.</exception>
    public static UInt128 Write(string path, Action<CardWriter> write)
    {
        var card = new CardWriter(
            new FileInfo(path) is { Exists: true, Length: < MostExpected and var before } ? (int)before + Slack : Slack
        );
        card.Write(_program.ToByteArray());
        write(card);

        var draft = $"{path}.{Environment.ProcessId}";
        var hash = new byte[HashSize];
        var print = XxHash128.HashToUInt128(card.Written);
        BinaryPrimitives.WriteUInt128LittleEndian(hash, print);
        using (var file = File.OpenHandle(draft, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, hash, fileOffset: 0);
            RandomAccess.Write(file, card.Written, HashSize);
        }

        File.Move(draft, path, overwrite: true);
        return print;
    }
}
