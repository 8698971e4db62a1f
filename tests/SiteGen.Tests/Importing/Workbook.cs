using System.Globalization;
using System.IO.Compression;
using System.Security;

namespace SiteGen.Tests.Importing;

/// <summary>
/// Writes workbooks as Excel does, including features of real lists: shared and inline strings, numbers, dates, merged cells, several
/// sheets.
/// </summary>
internal static class Workbook
{
    /// <param name="sheets">Rows of cells: a string, number, date, boolean or null.</param>
    public static void Write(string path, params (string Name, object?[][] Rows)[] sheets)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        var shared = new List<string>();
        for (var number = 1; number <= sheets.Length; number++)
        {
            Add(archive, $"xl/worksheets/sheet{number}.xml", Sheet(sheets[number - 1].Rows, shared));
        }

        Add(
            archive,
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
        );
        Add(
            archive,
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>"
        );
        Add(
            archive,
            "xl/workbook.xml",
            $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + $"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(
                    sheets.Select(
                        (sheet, at) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>"
                    )
                )
                + "</sheets></workbook>"
        );
        Add(
            archive,
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(
                    sheets.Select(
                        (_, at) =>
                            $"<Relationship Id=\"rId{at + 1}\" "
                            + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                            + $"Target=\"worksheets/sheet{at + 1}.xml\"/>"
                    )
                )
                + "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
                + "Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"rIdT\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
                + "Target=\"styles.xml\"/></Relationships>"
        );
        Add(
            archive,
            "xl/sharedStrings.xml",
            $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + string.Concat(shared.Select(static text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))
                + "</sst>"
        );
        Add(
            archive,
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
        );
    }

    private static string Sheet(object?[][] rows, List<string> shared) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + string.Concat(
            rows.Select(
                (row, at) =>
                    $"<row r=\"{at + 1}\">"
                    + string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{at + 1}", shared)))
                    + "</row>"
            )
        )
        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>";

    private static string Cell(object? value, string place, List<string> shared) =>
        value switch
        {
            null => "",
            DateTime day => string.Create(
                CultureInfo.InvariantCulture,
                $"<c r=\"{place}\" s=\"1\"><v>{(day - new DateTime(1899, 12, 30)).TotalDays}</v></c>"
            ),
            bool answer => $"<c r=\"{place}\" t=\"b\"><v>{(answer ? 1 : 0)}</v></c>",
            int or double => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{value}</v></c>"),
            string text when text.StartsWith("in place: ", StringComparison.Ordinal) =>
                $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text[10..])}</t></is></c>",
            _ => Shared(value.ToString()!, place, shared),
        };

    private static string Shared(string text, string place, List<string> shared)
    {
        if (!shared.Contains(text))
        {
            shared.Add(text);
        }

        return $"<c r=\"{place}\" t=\"s\"><v>{shared.IndexOf(text)}</v></c>";
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
