using System.IO.Compression;
using System.Xml.Linq;

namespace SiteGen.Tests.Sites;

/// <summary>
/// A workbook, read by a reader of the tests' own. Texts are as in the tables: dates are found by the format of their cells.
/// </summary>
internal static class WorkbookFile
{
    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>
    /// The rows of each sheet, the header among them, with the kinds of their cells: <c>n</c>, <c>s</c>, <c>b</c>, <c>d</c>.
    /// </summary>
    public static Dictionary<string, (string Kind, string Text)[][]> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        XElement Part(string name)
        {
            using var stream = archive.GetEntry(name)!.Open();
            return XElement.Load(stream);
        }

        string[] formats =
        [
            .. Part("xl/styles.xml").Element(_main + "cellXfs")!.Elements().Select(static format => (string)format.Attribute("numFmtId")!),
        ];
        var targets = Part("xl/_rels/workbook.xml.rels")
            .Elements()
            .ToDictionary(static each => (string)each.Attribute("Id")!, static each => (string)each.Attribute("Target")!);
        return Part("xl/workbook.xml")
            .Descendants(_main + "sheet")
            .ToDictionary(
                static sheet => (string)sheet.Attribute("name")!,
                sheet =>
                    Part("xl/" + targets[(string)sheet.Attribute(_relations + "id")!].Replace("/xl/", "", StringComparison.Ordinal))
                        .Descendants(_main + "row")
                        .Select(row => row.Elements(_main + "c").Select(cell => Cell(cell, formats)).ToArray())
                        .ToArray()
            );
    }

    private static (string Kind, string Text) Cell(XElement cell, string[] formats)
    {
        var text = cell.Value;
        return (string?)cell.Attribute("t") switch
        {
            "inlineStr" or "str" => ("s", text),
            "b" => ("b", text == "1" ? "true" : "false"),
            _ when text.Length == 0 => ("", ""),
            // Formats of one's own begin at 164.
            _ when cell.Attribute("s") is { } style && int.Parse(formats[(int)style], null) >= 164 => (
                "d",
                DateTime.FromOADate(double.Parse(text, null)).ToString("yyyy-MM-dd", null)
            ),
            _ => ("n", text),
        };
    }
}
