using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Values to bytes, for a <see cref="CardReader"/> that asks for the same in the same order.</summary>
/// <param name="size">About how many there will be: what is large is not copied again and again then.</param>
internal sealed class CardWriter(int size = 256)
{
    private const int PrintSize = 16;

    private readonly ArrayBufferWriter<byte> _bytes = new(size);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Not negative; the smaller the shorter.</summary>
    public void Write(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            Write((byte)(rest > 0x7F ? rest | 0x80 : rest));
            if (rest <= 0x7F)
            {
                return;
            }
        }
    }

    public void Write(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Write(bool value) => Write((byte)(value ? 1 : 0));

    public void Write(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), value);
        _bytes.Advance(sizeof(ulong));
    }

    public void Write(UInt128 value)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(_bytes.GetSpan(PrintSize), value);
        _bytes.Advance(PrintSize);
    }

    public void Write(FileStamp stamp)
    {
        stamp.Write(_bytes.GetSpan(FileStamp.Bytes));
        _bytes.Advance(FileStamp.Bytes);
    }

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Write(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        _bytes.Write(MemoryMarshal.AsBytes(parts));
    }

    public void Write(string text)
    {
        Write(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    public void Write(Uri address) => Write(address.OriginalString);

    public void Write(SourceSpan place)
    {
        Write(place.Start);
        Write(place.Length);
    }

    public void Write(Sourced<string> text)
    {
        Write(text.Value);
        Write(text.Span);
    }

    public void WriteList<T>(ImmutableArray<T> items, Action<T> write)
    {
        Write(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>Whether there is one, and which.</summary>
    public void WriteOptional<T>(T? item, Action<T> write)
        where T : class
    {
        Write(item is not null);
        if (item is not null)
        {
            write(item);
        }
    }

    /// <inheritdoc cref="WriteOptional{T}(T?, Action{T})"/>
    public void WriteOptional<T>(T? item, Action<T> write)
        where T : struct
    {
        Write(item is not null);
        if (item is { } value)
        {
            write(value);
        }
    }
}
