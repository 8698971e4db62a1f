using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>A workbook (.xlsx): parts in XML, of which those that say what its cells hold are read.</summary>
internal static class Workbook
{
    private const int MostSheets = 1_024;

    public static IEnumerable<(string Name, IEnumerable<Row> Rows)> Sheets(string path)
    {
        using var package = Package.Open(path);
        var main =
            package.Relations("").FirstOrDefault(static relation => relation.Type == "officeDocument")
            ?? throw UnreadableListException.Damaged();
        var relations = package.Relations(main.Part);
        var texts = SharedTexts.Read(package, Of("sharedStrings"));
        var dates = DateStyles.Read(package, Of("styles"));

        foreach (var (name, id) in Names(package, main.Part))
        {
            var sheet = relations.FirstOrDefault(relation => relation.Id == id && relation.Type == "worksheet");
            if (sheet is not null)
            {
                yield return (name, SheetRows.Read(package, sheet.Part, texts, dates));
            }
        }

        string? Of(string type) => relations.FirstOrDefault(relation => relation.Type == type)?.Part;
    }

    /// <summary>A number that stands for something: counted from 0.</summary>
    public static int? Index(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static List<(string Name, string Id)> Names(Package package, string main)
    {
        var names = new List<(string Name, string Id)>();
        using var xml = package.Part(main) ?? throw UnreadableListException.Damaged();
        while (xml.ReadTo("sheet"))
        {
            if (names.Count == MostSheets)
            {
                throw UnreadableListException.TooLarge();
            }

            names.Add((xml.Attribute("name") ?? "", xml.Attribute("id") ?? ""));
        }

        return names;
    }
}
