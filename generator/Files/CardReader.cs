using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Values from the bytes that a <see cref="CardWriter"/> has made of it.</summary>
/// <param name="card">May be longer than what is in it.</param>
internal sealed class CardReader(ArraySegment<byte> card)
{
    private const int PrintSize = 16;

    private readonly byte[] _bytes = card.Array!;
    private int _at = card.Offset;

    /// <summary>What was not read yet, and all that follows.</summary>
    public ArraySegment<byte> Rest => card[(_at - card.Offset)..];

    public int ReadInt()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return (int)value;
            }
        }
    }

    public byte ReadByte() => _bytes[_at++];

    public bool ReadBool() => ReadByte() != 0;

    public ulong ReadULong() => BinaryPrimitives.ReadUInt64LittleEndian(Next(sizeof(ulong)));

    public UInt128 ReadPrint() => BinaryPrimitives.ReadUInt128LittleEndian(Next(PrintSize));

    public FileStamp ReadStamp() => FileStamp.Read(Next(FileStamp.Bytes));

    public decimal ReadDecimal() => new(MemoryMarshal.Cast<byte, int>(Next(sizeof(decimal))));

    public string ReadText() => Encoding.UTF8.GetString(Next(ReadInt()));

    public Uri ReadAddress() => new(ReadText());

    public SourceSpan ReadPlace(SourceFile source) => new(source, ReadInt(), ReadInt());

    public Sourced<string> ReadPlaced(SourceFile source) => new(ReadText(), ReadPlace(source));

    public ImmutableArray<T> ReadList<T>(Func<T> read)
    {
        var count = ReadInt();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var number = 0; number < count; number++)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    public T? ReadOptional<T>(Func<T> read)
        where T : class => ReadBool() ? read() : null;

    public T? ReadOptionalValue<T>(Func<T> read)
        where T : struct => ReadBool() ? read() : null;

    private ReadOnlySpan<byte> Next(int length)
    {
        var next = _bytes.AsSpan(_at, length);
        _at += length;
        return next;
    }
}
