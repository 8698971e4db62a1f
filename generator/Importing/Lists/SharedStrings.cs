namespace SiteGen.Importing.Lists;

/// <summary>The shared strings of a workbook, which its cells refer to by index.</summary>
internal static class SharedStrings
{
    /// <summary>A list of a hundred thousand participants has less than half of it.</summary>
    private const int MaxCount = 1 << 20;

    /// <summary>In characters, all together; that list has about a third of it.</summary>
    private const int MaxLength = 1 << 24;

    public static IReadOnlyList<string> Read(Package package, string? part)
    {
        var (strings, length) = (new List<string>(), 0);
        using var xml = package.Open(part);
        while (xml?.ReadTo("si") == true)
        {
            var text = CellValue.OfText(xml.Text("t"));
            length += text.Length;
            if (strings.Count == MaxCount || length > MaxLength)
            {
                throw UnreadableListException.TooLarge();
            }

            strings.Add(text);
        }

        return strings;
    }
}
