namespace SiteGen.Importing.Lists;

/// <summary>The texts of a workbook, which its cells name by their number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(Package package, string? part)
    {
        var texts = new List<string>();
        using var xml = package.Part(part);
        while (xml?.ReadTo("si") == true) texts.Add(Row.Cell(xml.Text("t")));
        return texts;
    }
}
