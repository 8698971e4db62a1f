using System.Globalization;
using System.Security;
using System.Text;

namespace SiteGen.Tests.Importing.Files;

/// <summary>Writes spreadsheets (.ods) as LibreOffice does.</summary>
internal static class OdsWriter
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private const string Styles =
        "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/>"
        + "</style:style><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
        + "</style:style>"
        + "</office:automatic-styles>";

    public static void Write(string path, params Sheet[] sheets) => Write(path, Tables(sheets));

    /// <param name="tables">The content of <c>office:spreadsheet</c>.</param>
    public static void Write(string path, string tables)
    {
        using var zip = new ZipWriter(path);
        zip.Add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.Add(
            "content.xml",
            $"<office:document-content {Namespaces}>{Styles}<office:body><office:spreadsheet>{tables}"
                + "</office:spreadsheet></office:body></office:document-content>"
        );
    }

    private static string Tables(Sheet[] sheets)
    {
        var xml = new StringBuilder();
        foreach (var sheet in sheets)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<table:table table:name=\"{SecurityElement.Escape(sheet.Name)}\" table:style-name=\"{(sheet.IsHidden ? "ta2" : "ta1")}\">"
            );
            for (var column = 0; column <= sheet.HiddenColumns.DefaultIfEmpty(-1).Max(); column++)
            {
                xml.Append(
                    sheet.HiddenColumns.Contains(column) ? "<table:table-column table:visibility=\"collapse\"/>" : "<table:table-column/>"
                );
            }

            var covered = sheet.Merges.SelectMany(Covered).ToHashSet();
            for (var row = 1; row <= sheet.Rows.Count; row++)
            {
                AddRow(xml, sheet, row, covered);
            }

            // LibreOffice fills the sheet with empty cells.
            xml.Append(
                    "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                )
                .Append("</table:table-row></table:table>");
        }

        return xml.ToString();
    }

    private static IEnumerable<(int Row, int Column)> Covered(Merge merge) =>
        Enumerable
            .Range(merge.Row, merge.Rows)
            .SelectMany(row => Enumerable.Range(merge.Column, merge.Columns).Select(column => (row, column)))
            .Skip(1);

    private static void AddRow(StringBuilder xml, Sheet sheet, int row, HashSet<(int Row, int Column)> covered)
    {
        xml.Append(
            CultureInfo.InvariantCulture,
            $"<table:table-row{(sheet.HiddenRows.Contains(row) ? " table:visibility=\"filter\"" : "")}>"
        );
        var cells = sheet.Rows[row - 1];
        var width = Math.Max(
            cells.Length,
            covered.Where(each => each.Row == row).Select(static each => each.Column + 1).DefaultIfEmpty().Max()
        );
        for (var column = 0; column < width; column++)
        {
            if (covered.Contains((row, column)))
            {
                xml.Append("<table:covered-table-cell/>");
                continue;
            }

            var merge = sheet.Merges.FirstOrDefault(each => each.Row == row && each.Column == column);
            var spans =
                merge.Rows == 0 ? "" : $" table:number-columns-spanned=\"{merge.Columns}\" table:number-rows-spanned=\"{merge.Rows}\"";
            xml.Append(Cell(column < cells.Length ? cells[column] : null, spans));
        }

        xml.Append("</table:table-row>");
    }

    private static string Cell(object? value, string attributes) =>
        value switch
        {
            null => $"<table:table-cell{attributes}/>",
            Formula formula => Cell(formula.Result, $"{attributes} table:formula=\"of:=[.A1]\""),
            DateTime day => Cell(
                attributes,
                "date",
                $" office:date-value=\"{day:yyyy-MM-dd}\"",
                day.ToString("d", CultureInfo.InvariantCulture)
            ),
            bool answer => Cell(attributes, "boolean", $" office:boolean-value=\"{(answer ? "true" : "false")}\"", "TÕENE"),
            int or double => Cell(
                attributes,
                "float",
                $" office:value=\"{Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)}\"",
                "shown"
            ),
            ErrorValue error => Cell(attributes, "string", " office:string-value=\"\" calcext:value-type=\"error\"", error.Name),
            _ => Cell(attributes, "string", "", value.ToString()!),
        };

    private static string Cell(string attributes, string type, string value, string shown) =>
        $"<table:table-cell{attributes} office:value-type=\"{type}\"{value}><text:p>{SecurityElement.Escape(shown)}</text:p>"
        + "</table:table-cell>";
}
