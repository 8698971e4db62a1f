namespace SiteGen.Importing.Lists;

/// <summary>
/// Protects from ZIP bombs: limits what a workbook decompresses to, in all and per XML node (an element with its attributes, a text or a
/// comment), which the XML reader may hold in memory as a whole.
/// </summary>
internal sealed class DecompressionLimit
{
    /// <summary>In bytes; a hundred thousand rows take a tenth of it.</summary>
    private const long MaxTotal = 256 << 20;

    /// <summary>In bytes; a cell holds at most 32,767 characters.</summary>
    private const int MaxNode = 1 << 20;

    private long _total;
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
        _total += bytes;
        if (_total > MaxTotal)
        {
            throw UnreadableListException.TooLarge();
        }
    }
}
