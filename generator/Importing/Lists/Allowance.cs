namespace SiteGen.Importing.Lists;

/// <summary>
/// How much a workbook may unpack to: a small zip can hold gigabytes. The whole is bounded, and so is a single node of XML: an element with
/// its attributes, a text or a comment, which the XML reader may keep in memory as a whole.
/// </summary>
internal sealed class Allowance
{
    /// <summary>In bytes; a hundred thousand rows take a tenth of it.</summary>
    private const long Whole = 256 << 20;

    /// <summary>In bytes; a cell holds at most 32,767 characters.</summary>
    private const int Node = 1 << 20;

    private long _whole;
    private long _node;

    public void NextNode() => _node = 0;

    public void Take(int bytes)
    {
        _whole += bytes;
        _node += bytes;
        if (_whole > Whole || _node > Node)
        {
            throw UnreadableListException.TooLarge();
        }
    }
}
