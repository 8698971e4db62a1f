namespace SiteGen.Importing.Lists;

/// <summary>The merged cells of a worksheet (.xlsx), which stand behind its rows.</summary>
internal static class MergedCells
{
    /// <summary>Each takes memory; a list of a hundred thousand participants has no more.</summary>
    private const int MaxCount = 1 << 18;

    /// <returns>In the order of their first rows.</returns>
    public static IReadOnlyList<MergedCell> Read(Package package, string part)
    {
        // Parsing a worksheet takes longer than looking for a word in it. Programs write UTF-8.
        if (!package.Contains(part, "mergeCell"u8.ToArray()))
        {
            return [];
        }

        var merged = new List<MergedCell>();
        using var xml = package.Open(part);
        while (xml?.ReadTo("mergeCell") == true)
        {
            if (merged.Count == MaxCount)
            {
                throw UnreadableListException.TooLarge();
            }

            merged.Add(Area(xml.Attribute("ref") ?? ""));
        }

        // Nearly always sorted already, and those of one row in any order.
        return [.. merged.OrderBy(static each => each.FirstRow)];
    }

    /// <summary>Parses an area such as <c>A1:C1</c>.</summary>
    private static MergedCell Area(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var (first, last) = colon < 0 ? (reference, reference) : (reference[..colon], reference[(colon + 1)..]);
        var area = new MergedCell(
            CellReference.Row(first),
            CellReference.Row(last),
            CellReference.Column(first),
            CellReference.Column(last)
        );
        return area.FirstRow <= area.LastRow && area.FirstColumn <= area.LastColumn ? area : throw UnreadableListException.Damaged();
    }
}
