namespace SiteGen.Importing.Lists;

/// <summary>A text whose beginning was read already.</summary>
internal sealed class ContinuedReader(char[] start, int at, TextReader rest) : TextReader
{
    private int _at = at;

    public override int Peek() => _at < start.Length ? start[_at] : rest.Peek();

    public override int Read() => _at < start.Length ? start[_at++] : rest.Read();
}
