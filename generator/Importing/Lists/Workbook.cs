using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>Reads the worksheets of a workbook (.xlsx).</summary>
internal static class Workbook
{
    private const int MaxWorksheets = 1_024;

    public static IEnumerable<Worksheet> Worksheets(string path)
    {
        using var package = Package.OpenRead(path);
        var main =
            package.Relationships("").FirstOrDefault(static relationship => relationship.Type == "officeDocument")
            ?? throw UnreadableListException.Damaged();
        var relationships = package.Relationships(main.Part);
        var sharedStrings = SharedStrings.Read(package, Of("sharedStrings"));
        var dateFormats = DateFormats.Read(package, Of("styles"));

        foreach (var (name, id) in Names(package, main.Part))
        {
            var part = relationships.FirstOrDefault(relationship => relationship.Id == id && relationship.Type == "worksheet");
            if (part is not null)
            {
                yield return new Worksheet(name, WorksheetReader.Read(package, part.Part, sharedStrings, dateFormats));
            }
        }

        string? Of(string type) => relationships.FirstOrDefault(relationship => relationship.Type == type)?.Part;
    }

    /// <summary>Parses an index, counted from 0.</summary>
    public static int? ParseIndex(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static List<(string Name, string Id)> Names(Package package, string main)
    {
        var names = new List<(string Name, string Id)>();
        using var xml = package.Open(main) ?? throw UnreadableListException.Damaged();
        while (xml.ReadTo("sheet"))
        {
            if (names.Count == MaxWorksheets)
            {
                throw UnreadableListException.TooLarge();
            }

            names.Add((xml.Attribute("name") ?? "", xml.Attribute("id") ?? ""));
        }

        return names;
    }
}
