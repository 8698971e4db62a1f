using SiteGen.Tests.Importing.Files;

namespace SiteGen.Tests.Importing;

/// <summary>Writes workbooks whose tables have no merged cells and nothing hidden.</summary>
internal static class Workbook
{
    private const string InPlace = "in place: ";

    public static void Write(string path, params (string Name, object?[][] Rows)[] sheets) =>
        XlsxWriter.Write(path, [.. sheets.Select(static sheet => new Sheet(sheet.Name, [.. sheet.Rows.Select(Cells)]))]);

    private static object?[] Cells(object?[] row) =>
        [
            .. row.Select(static cell =>
                cell is string text && text.StartsWith(InPlace, StringComparison.Ordinal) ? new InlineText(text[InPlace.Length..]) : cell
            ),
        ];
}
