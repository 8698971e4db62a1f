namespace SiteGen.Importing.Lists;

/// <summary>
/// Limits what a part of a workbook decompresses to in one reading, also per XML node (an element with its attributes, a text or a
/// comment), which the XML reader may hold in memory as a whole.
/// </summary>
/// <param name="reach">Called with the number of bytes read so far; throws where there are too many.</param>
internal sealed class PartLimit(Action<long> reach)
{
    /// <summary>In bytes; a cell holds at most 32,767 characters.</summary>
    private const int MaxNode = 1 << 20;

    private long _read;
    private long _node;

    public void StartNode() => _node = 0;

    /// <summary>Counts what the XML reader reads.</summary>
    public void AddToNode(int bytes)
    {
        _node += bytes;
        if (_node > MaxNode)
        {
            throw UnreadableListException.TooLarge();
        }

        Add(bytes);
    }

    public void Add(int bytes)
    {
        _read += bytes;
        reach(_read);
    }
}
