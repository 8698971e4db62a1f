using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteGen.Rendering;

/// <summary>Archives with the same bytes on every machine and at any time.</summary>
internal static class Zip
{
    private const int EndSize = 22;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;

    /// <summary>Compresses files that are not compressed yet.</summary>
    public static byte[] Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var level = name.EndsWith(".xlsx", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(bytes.Span);
            }
        }

        var whole = stream.ToArray();
        MakeSteady(whole);
        return whole;
    }

    /// <summary>Overwrites what tells of the machine and the moment: the system, file attributes and times, by APPNOTE 4.3.</summary>
    /// <param name="archive">An archive of less than 4 GiB without a comment.</param>
    public static void MakeSteady(Span<byte> archive)
    {
        var end = archive[^EndSize..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndOfDirectory)
        {
            throw new InvalidDataException("the archive has a comment");
        }

        var directory = archive[(int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..])..^EndSize];
        while (directory.Length > 0 && BinaryPrimitives.ReadUInt32LittleEndian(directory) == CentralHeader)
        {
            directory[5] = 0;
            SetTime(directory[12..]);
            directory.Slice(38, 4).Clear();
            SetTime(archive[((int)BinaryPrimitives.ReadUInt32LittleEndian(directory[42..]) + 10)..]);
            directory = directory[
                (
                    46
                    + BinaryPrimitives.ReadUInt16LittleEndian(directory[28..])
                    + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..])
                    + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..])
                )..
            ];
        }
    }

    /// <summary>The earliest moment that the format knows: 1 January 1980.</summary>
    private static void SetTime(Span<byte> at)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], (1 << 5) | 1);
    }
}
