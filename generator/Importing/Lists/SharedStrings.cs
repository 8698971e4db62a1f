namespace SiteGen.Importing.Lists;

/// <summary>The shared strings of a workbook, which its cells refer to by index.</summary>
internal static class SharedStrings
{
    /// <summary>A list of a hundred thousand participants has a tenth of that.</summary>
    private const int MaxCount = 1 << 22;

    public static IReadOnlyList<string> Read(Package package, string? part)
    {
        var strings = new List<string>();
        using var xml = package.Open(part);
        while (xml?.ReadTo("si") == true)
        {
            if (strings.Count == MaxCount)
            {
                throw UnreadableListException.TooLarge();
            }

            strings.Add(Row.CellText(xml.Text("t")));
        }

        return strings;
    }
}
