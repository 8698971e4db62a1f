using System.Globalization;
using System.Security;
using System.Text;

namespace SiteGen.Tests.Importing.Files;

/// <summary>Writes workbooks (.xlsx) as Excel does, with shared strings, styles and merged cells.</summary>
internal sealed class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);

    public static void Write(string path, params Sheet[] sheets)
    {
        var writer = new XlsxWriter();
        using var zip = new ZipWriter(path);
        for (var at = 0; at < sheets.Length; at++)
        {
            zip.Add($"xl/worksheets/sheet{at + 1}.xml", writer.Worksheet(sheets[at]));
        }

        zip.Add(
            "[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
        );
        zip.Add("_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")]));
        zip.Add(
            "xl/_rels/workbook.xml.rels",
            Relationships([
                .. sheets.Select(static (_, at) => ("worksheet", $"worksheets/sheet{at + 1}.xml")),
                ("sharedStrings", "sharedStrings.xml"),
                ("styles", "styles.xml"),
            ])
        );
        zip.Add(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Kinds}\"><sheets>{string.Concat(sheets.Select(SheetElement))}</sheets></workbook>"
        );
        zip.Add("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(writer._shared.Keys.Select(SharedString))}</sst>");
        zip.Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    private static string SheetElement(Sheet sheet, int at) =>
        $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" r:id=\"r{at + 1}\""
        + $"{(sheet.IsHidden ? " state=\"hidden\"" : "")}/>";

    private static string SharedString(string text) => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>";

    private static string Relationships(IEnumerable<(string Type, string Target)> parts) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(
            parts.Select(static (part, at) => $"<Relationship Id=\"r{at + 1}\" Type=\"{Kinds}/{part.Type}\" Target=\"{part.Target}\"/>")
        )
        + "</Relationships>";

    private string Worksheet(Sheet sheet)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\">");
        if (sheet.HiddenColumns.Count > 0)
        {
            var columns = sheet
                .HiddenColumns.Order()
                .Select(static column => $"<col min=\"{column + 1}\" max=\"{column + 1}\" hidden=\"1\"/>");
            xml.Append("<cols>").AppendJoin("", columns).Append("</cols>");
        }

        xml.Append("<sheetData>");
        for (var row = 1; row <= sheet.Rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{(sheet.HiddenRows.Contains(row) ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < sheet.Rows[row - 1].Length; column++)
            {
                AddCell(xml, Place(row, column), sheet.Rows[row - 1][column]);
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
        {
            var areas = sheet.Merges.Select(static each =>
                $"<mergeCell ref=\"{Place(each.Row, each.Column)}:{Place(each.Row + each.Rows - 1, each.Column + each.Columns - 1)}\"/>"
            );
            xml.Append("<mergeCells>").AppendJoin("", areas).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    /// <summary>Such as <c>AB12</c>.</summary>
    private static string Place(int row, int column) =>
        $"{(column < 26 ? "" : ((char)('A' + (column / 26) - 1)).ToString())}{(char)('A' + (column % 26))}{row}";

    private void AddCell(StringBuilder xml, string place, object? value)
    {
        if (value is InlineText inline)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(inline.Text)}</t></is></c>"
            );
            return;
        }

        var isFormula = value is Formula;
        var (attributes, stored) = Stored(value is Formula formula ? formula.Result : value, isFormula);
        if (stored is not null || isFormula)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"{attributes}>")
                .Append(isFormula ? "<f>A1</f>" : "")
                .Append(stored is null ? "" : $"<v>{stored}</v>")
                .Append("</c>");
        }
    }

    private (string Attributes, string? Value) Stored(object? value, bool isFormula) =>
        value switch
        {
            null => ("", null),
            DateTime day => (" s=\"1\"", Number((day - new DateTime(1899, 12, 30)).TotalDays)),
            bool answer => (" t=\"b\"", answer ? "1" : "0"),
            int or double => ("", Number(Convert.ToDouble(value, CultureInfo.InvariantCulture))),
            ErrorValue error => (" t=\"e\"", error.Name),
            string text when isFormula => (" t=\"str\"", SecurityElement.Escape(text)),
            _ => (" t=\"s\"", Shared(value.ToString()!)),
        };

    private string Shared(string text)
    {
        _shared.TryAdd(text, _shared.Count);
        return _shared[text].ToString(CultureInfo.InvariantCulture);
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
