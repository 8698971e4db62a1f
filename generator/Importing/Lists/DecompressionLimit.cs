namespace SiteGen.Importing.Lists;

/// <summary>
/// Protects from ZIP bombs: limits what the parts of a workbook decompress to in all. A part that is read several times counts once.
/// </summary>
internal sealed class DecompressionLimit
{
    /// <summary>In bytes; a hundred thousand rows take a tenth of it.</summary>
    private const long MaxTotal = 256 << 20;

    private readonly Dictionary<string, long> _farthest = new(StringComparer.Ordinal);
    private long _total;

    /// <summary>Begins to read a part from its start.</summary>
    public PartLimit Begin(string part) => new(read => Reach(part, read));

    private void Reach(string part, long read)
    {
        var before = _farthest.GetValueOrDefault(part);
        if (read > before)
        {
            _farthest[part] = read;
            _total += read - before;
        }

        if (_total > MaxTotal)
        {
            throw UnreadableListException.TooLarge();
        }
    }
}
