using System.Buffers;
using System.Text;

namespace SiteGen.Rendering;

/// <summary>The bytes of a file as it is written. One is used for many files, each after <see cref="Clear"/>, and not by two threads at once.</summary>
internal sealed class Utf8Writer : IBufferWriter<byte>
{
    private const int FirstSize = 64 * 1024;
    private const int MostBytesOfChar = 3;

    private readonly ArrayBufferWriter<byte> _bytes = new(FirstSize);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public int Length => _bytes.WrittenCount;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Write(ReadOnlySpan<char> text)
    {
        var room = _bytes.GetSpan(Math.Max(text.Length * MostBytesOfChar, 1));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, room));
    }

    /// <summary>As text for HTML: what means something there is written as an entity.</summary>
    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Html.Special)) >= 0; text = text[(at + 1)..])
        {
            Write(text[..at]);
            Write(Html.Entity(text[at]));
        }

        Write(text);
    }

    public void Advance(int count) => _bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);
}
