namespace SiteGen.Importing.Lists;

/// <summary>A text whose beginning was read already.</summary>
internal sealed class ContinuedReader(char[] start, int at, TextReader rest) : TextReader
{
    private int _at = at;

    public override int Peek() => _at < start.Length ? start[_at] : rest.Peek();

    public override int Read(char[] buffer, int index, int count)
    {
        if (_at == start.Length)
        {
            return rest.Read(buffer, index, count);
        }

        var copied = Math.Min(count, start.Length - _at);
        start.AsSpan(_at, copied).CopyTo(buffer.AsSpan(index));
        _at += copied;
        return copied;
    }

    public override int Read() => _at < start.Length ? start[_at++] : rest.Read();
}
