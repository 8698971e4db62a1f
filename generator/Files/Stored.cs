using System.Collections.Immutable;

namespace SiteGen.Files;

/// <summary>How the values that caches are made of are stored.</summary>
internal static class Stored
{
    public static void Write(this BinaryWriter writer, UInt128 value)
    {
        writer.Write((ulong)(value >> 64));
        writer.Write((ulong)value);
    }

    public static UInt128 ReadUInt128(this BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    public static void Write(this BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Size);
        writer.Write(stamp.Written);
        writer.Write(stamp.Changed);
        writer.Write(stamp.Id);
    }

    public static FileStamp ReadStamp(this BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());

    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }

    public static ImmutableArray<T> ReadList<T>(this BinaryReader reader, Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var number = 0; number < count; number++) items.Add(read());
        return items.DrainToImmutable();
    }
}
