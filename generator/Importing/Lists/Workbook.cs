using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>Reads the worksheets of a workbook (.xlsx).</summary>
internal static class Workbook
{
    public static IEnumerable<Worksheet> Worksheets(Package package)
    {
        var main =
            package.Relationships("").FirstOrDefault(static relationship => relationship.Type == "officeDocument")
            ?? throw UnreadableListException.Damaged();
        var relationships = package.Relationships(main.Part);
        var sharedStrings = SharedStrings.Read(package, Of("sharedStrings"));
        var dateFormats = DateFormats.Read(package, Of("styles"));

        foreach (var (name, id, isHidden) in Sheets(package, main.Part))
        {
            var part = relationships.FirstOrDefault(relationship => relationship.Id == id && relationship.Type == "worksheet");
            if (part is not null)
            {
                yield return new Worksheet(name, WorksheetReader.Read(package, part.Part, sharedStrings, dateFormats))
                {
                    IsHidden = isHidden,
                    HiddenColumns = WorksheetReader.HiddenColumns(package, part.Part),
                };
            }
        }

        string? Of(string type) => relationships.FirstOrDefault(relationship => relationship.Type == type)?.Part;
    }

    /// <summary>Parses an index, counted from 0.</summary>
    public static int? ParseIndex(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static List<(string Name, string Id, bool IsHidden)> Sheets(Package package, string main)
    {
        var sheets = new List<(string Name, string Id, bool IsHidden)>();
        using var xml = package.Open(main) ?? throw UnreadableListException.Damaged();
        while (xml.ReadTo("sheet"))
        {
            if (sheets.Count == ListLimits.Worksheets)
            {
                throw UnreadableListException.TooLarge();
            }

            sheets.Add((xml.Attribute("name") ?? "", xml.Attribute("id") ?? "", xml.Attribute("state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }
}
