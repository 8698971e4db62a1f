using SiteGen.Importing.Lists;
using SiteGen.Tests.Importing.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Merged and hidden cells, formulas and errors. One table reads the same from every kind of file.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_merged_cell_has_its_value_in_all_its_rows_and_columns(string kind)
    {
        var sheet = new Sheet(
            "Leht",
            [
                ["Kevad", null, null],
                ["Mari", "Rae vald", "läbis"],
                ["Jüri", null, null],
                ["Ann", null, "loobus"],
                [null, null, null],
                ["Uno", null, "loobus"],
            ]
        )
        {
            Merges = [new(1, 0, 1, 3), new(2, 1, 4, 1), new(2, 2, 2, 1)],
        };
        Assert.Equal(
            [
                ["Kevad", "Kevad", "Kevad"],
                ["Mari", "Rae vald", "läbis"],
                ["Jüri", "Rae vald", "läbis"],
                ["Ann", "Rae vald", "loobus"],
                ["Uno", "", "loobus"],
            ],
            Cells(Write(kind, sheet))
        );
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_merged_cell_that_reaches_to_the_end_of_the_sheet_makes_no_rows(string kind)
    {
        var sheet = new Sheet(
            "Leht",
            [
                ["Rae vald", "Mari"],
                [null, "Jüri"],
                [null, null],
            ]
        )
        {
            Merges = [new(1, 0, 3, 1)],
        };
        var path = Write(kind, sheet);
        if (kind == ".xlsx")
        {
            var book = new RawWorkbook("");
            book["xl/worksheets/sheet1.xml"] =
                "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
                + "<x:row r=\"1\"><x:c t=\"str\"><x:v>Rae vald</x:v></x:c><x:c t=\"str\"><x:v>Mari</x:v></x:c></x:row>"
                + "<x:row r=\"2\"><x:c/><x:c t=\"str\"><x:v>Jüri</x:v></x:c></x:row><x:row r=\"1048576\"><x:c r=\"A1\"/></x:row>"
                + "</x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:A1048576\"/></x:mergeCells></x:worksheet>";
            File.WriteAllBytes(path, book.Bytes());
        }

        Assert.Equal(
            [
                ["Rae vald", "Mari"],
                ["Rae vald", "Jüri"],
            ],
            Cells(path)
        );
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void What_is_hidden_is_read_and_marked(string kind)
    {
        var sheet = new Sheet(
            "Leht",
            [
                ["Nimi", "Asutus", "Staatus"],
                ["Mari", "Rae vald", "läbis"],
            ]
        )
        {
            HiddenRows = new HashSet<int> { 2 },
            HiddenColumns = new HashSet<int> { 1 },
        };
        var sheets = ListFile
            .Worksheets(Write(kind, sheet, sheet with { Name = "Peidus", IsHidden = true }))
            .Select(static each => (each.Name, each.IsHidden, Columns: each.HiddenColumns.Single(), Rows: each.Rows.ToArray()))
            .ToArray();
        Assert.Equal([("Leht", false, 1), ("Peidus", true, 1)], sheets.Select(static each => (each.Name, each.IsHidden, each.Columns)));
        Assert.All(sheets, static each => Assert.Equal([false, true], each.Rows.Select(static row => row.IsHidden)));
    }

    [Fact]
    public void Rows_without_a_height_and_columns_without_a_width_are_hidden()
    {
        var book = new RawWorkbook("<row ht=\"0\"><c><v>1</v></c></row><row ht=\"15.5\" hidden=\"false\"><c><v>2</v></c></row>");
        book["xl/worksheets/sheet1.xml"] = book["xl/worksheets/sheet1.xml"]
            .Replace("<sheetData>", "<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols><sheetData>", StringComparison.Ordinal);
        File.WriteAllBytes(_story.At("list.xlsx"), book.Bytes());
        var sheet = ListFile
            .Worksheets(_story.At("list.xlsx"))
            .Select(static each => (each.HiddenColumns, Rows: each.Rows.ToArray()))
            .Single();
        Assert.Equal([1, 2], sheet.HiddenColumns.Order());
        Assert.Equal([true, false], sheet.Rows.Select(static row => row.IsHidden));
    }

    [Fact]
    public void The_same_table_reads_the_same_from_every_kind_of_file()
    {
        var random = new Random(Night.Seed(8));
        for (var times = Night.Times(30); times > 0; times--)
        {
            var sheet = new Sheet("Leht", [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => AnyRow(random))]);
            var expected = Cells(Write(".xlsx", sheet));
            Assert.Equal(expected, Cells(Write(".ods", sheet)));
            Assert.Equal(expected, Cells(Write(".csv", sheet)));
        }
    }

    private static object?[] AnyRow(Random random) => [.. Enumerable.Range(0, 5).Select(_ => AnyCell(random))];

    // Excel writes a yes as a word of its language into CSV, and a formula without a result as nothing.
    private static object? AnyCell(Random random) =>
        random.Next(9) switch
        {
            0 => null,
            1 => new DateTime(2022, 1, 1).AddDays(random.Next(1000)),
            2 => 70000310 + random.Next(9),
            3 => 0.25,
            4 => new ErrorValue(),
            5 => new Formula("Rae vald"),
            6 => "Jõe\u00ADlähtme  \"vald\"; Harju,\nmaa & <linn>",
            7 => "2022-01-21T10:00",
            _ => "läbis",
        };

    private string Write(string kind, params Sheet[] sheets)
    {
        var path = _story.At("list" + kind);
        File.Delete(path);
        switch (kind)
        {
            case ".xlsx":
                XlsxWriter.Write(path, sheets);
                break;
            case ".ods":
                OdsWriter.Write(path, sheets);
                break;
            default:
                CsvWriter.Write(path, sheets[0]);
                break;
        }

        return path;
    }

    /// <summary>Of rows that are not empty, without empty cells at the end.</summary>
    private static List<string[]> Cells(string path) =>
        [
            .. ListFile
                .Worksheets(path)
                .SelectMany(static sheet => sheet.Rows)
                .Where(static row => !row.IsEmpty)
                .Select(static row => row.Cells.Take(row.Cells.ToList().FindLastIndex(static cell => cell.Length > 0) + 1).ToArray()),
        ];
}
