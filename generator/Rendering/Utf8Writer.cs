using System.Buffers;
using System.Text;

namespace SiteGen.Rendering;

/// <summary>A reusable buffer for the bytes of a file; call <see cref="Clear"/> between files. Not thread-safe.</summary>
internal sealed class Utf8Writer : IBufferWriter<byte>
{
    private const int InitialCapacity = 64 * 1024;
    private const int MaxBytesPerChar = 3;

    private byte[] _bytes = new byte[InitialCapacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, GetSpan(text.Length * MaxBytesPerChar));

    /// <summary>Writes text escaped for HTML.</summary>
    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Html.Special)) >= 0; text = text[(at + 1)..])
        {
            Write(text[..at]);
            Write(Html.Entity(text[at]));
        }

        Write(text);
    }

    /// <summary>Removes each occurrence of some bytes.</summary>
    /// <param name="from">Where they may begin.</param>
    public void Remove(ReadOnlySpan<byte> bytes, int from)
    {
        var (kept, read) = (from, from);
        for (int at; (at = Written[read..].IndexOf(bytes)) >= 0; read += at + bytes.Length, kept += at)
        {
            Written.Slice(read, at).CopyTo(_bytes.AsSpan(kept));
        }

        if (read > kept)
        {
            Written[read..].CopyTo(_bytes.AsSpan(kept));
            Length -= read - kept;
        }
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureCapacity(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureCapacity(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void EnsureCapacity(int sizeHint)
    {
        if (_bytes.Length - Length < Math.Max(sizeHint, 1))
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + sizeHint));
        }
    }
}
