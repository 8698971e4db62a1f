namespace SiteGen.Importing.Lists;

/// <summary>The texts of a workbook, which its cells name by their number.</summary>
internal static class SharedTexts
{
    /// <summary>A list of a hundred thousand people has a tenth of it.</summary>
    private const int MostTexts = 1 << 22;

    public static IReadOnlyList<string> Read(Package package, string? part)
    {
        var texts = new List<string>();
        using var xml = package.Part(part);
        while (xml?.ReadTo("si") == true)
        {
            if (texts.Count == MostTexts)
            {
                throw UnreadableListException.TooLarge();
            }

            texts.Add(Row.Cell(xml.Text("t")));
        }

        return texts;
    }
}
