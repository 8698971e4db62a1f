using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Content from the bytes that a <see cref="CardWriter"/> has made of it.</summary>
/// <param name="bytes">May be longer than what is in them.</param>
internal sealed class CardReader(byte[] bytes)
{
    private const int MostOnStack = 256;

    private int _at;

    public int ReadInt()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part <= 0x7F) return (int)value;
        }
    }

    public byte ReadByte() => bytes[_at++];

    public bool ReadBool() => ReadByte() != 0;

    public ulong ReadULong() => BinaryPrimitives.ReadUInt64LittleEndian(Next(sizeof(ulong)));

    public decimal ReadDecimal() => new(MemoryMarshal.Cast<byte, int>(Next(sizeof(decimal))));

    public string ReadText() => Encoding.UTF8.GetString(Next(ReadInt()));

    /// <summary>A text of which there are so few that each need be in memory only once.</summary>
    public string ReadText(Func<ReadOnlySpan<char>, string> known)
    {
        var text = Next(ReadInt());
        if (text.Length > MostOnStack) return known(Encoding.UTF8.GetString(text));
        Span<char> letters = stackalloc char[text.Length];
        return known(letters[..Encoding.UTF8.GetChars(text, letters)]);
    }

    public Uri ReadAddress() => new(ReadText());

    public SourceSpan ReadPlace(SourceFile source) => new(source, ReadInt(), ReadInt());

    public Sourced<string> ReadPlaced(SourceFile source) => new(ReadText(), ReadPlace(source));

    public ImmutableArray<T> ReadList<T>(Func<T> read)
    {
        var count = ReadInt();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var number = 0; number < count; number++) items.Add(read());
        return items.MoveToImmutable();
    }

    public T? ReadOptional<T>(Func<T> read)
        where T : class => ReadBool() ? read() : null;

    public T? ReadOptionalValue<T>(Func<T> read)
        where T : struct => ReadBool() ? read() : null;

    private ReadOnlySpan<byte> Next(int length)
    {
        var next = bytes.AsSpan(_at, length);
        _at += length;
        return next;
    }
}
