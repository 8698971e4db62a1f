using SiteGen.Importing.Lists;
using SiteGen.Tests.Importing.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Spreadsheets of OpenDocument (.ods), with what LibreOffice writes and what nobody should.</summary>
public sealed class OpenDocumentTests : IDisposable
{
    private readonly Story _story = new();

    private string Path => _story.At("list.ods");

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("<table:table-cell office:value-type=\"string\"><text:p>Rae</text:p><text:p>vald</text:p></table:table-cell>", "Rae vald")]
    [InlineData("<table:table-cell><text:p>Rae<text:s text:c=\"3\"/><text:span>va</text:span>ld</text:p></table:table-cell>", "Rae vald")]
    [InlineData(
        "<table:table-cell><office:annotation><text:p>märkus</text:p></office:annotation><text:p>Rae</text:p></table:table-cell>",
        "Rae"
    )]
    [InlineData("<table:table-cell office:value-type=\"string\" office:string-value=\"Rae\"/>", "Rae")]
    [InlineData(
        "<table:table-cell office:value-type=\"float\" office:value=\"7.000031E7\"><text:p>7E+07</text:p></table:table-cell>",
        "70000310"
    )]
    [InlineData("<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>", "0.5")]
    [InlineData(
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TÕENE</text:p></table:table-cell>",
        "jah"
    )]
    [InlineData(
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2022-05-04\"><text:p>4. mai</text:p></table:table-cell>",
        Row.Date
    )]
    [InlineData(
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT10H\"><text:p>10</text:p></table:table-cell>",
        Row.Date
    )]
    [InlineData("<table:table-cell table:formula=\"of:=[.A1]\"/>", Row.Unreadable)]
    [InlineData("<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\" office:string-value=\"\"/>", "")]
    [InlineData(
        "<table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\"><text:p>Err:502</text:p></table:table-cell>",
        Row.Unreadable
    )]
    public void A_cell_is_read_as_it_is_shown(string cell, string expected) =>
        Assert.Equal(
            expected,
            Read(Table($"{cell}<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"))[0][0]
        );

    [Fact]
    public void Cells_and_rows_that_are_written_once_for_many_are_many()
    {
        var rows = Read(
            "<table:table><table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                + "</table:table-row></table:table>"
        );
        Assert.Equal([1, 2, 3], rows.Select(static row => row.Number));
        Assert.All(rows, static row => Assert.Equal(["", "", "x", "x"], row.Cells));
    }

    [Theory]
    [InlineData("1048577")]
    [InlineData("99999999999")]
    public void More_rows_than_a_sheet_has_are_refused(string times) =>
        Assert.Equal(
            "a sheet has more than 1048576 rows",
            Assert
                .Throws<UnreadableListException>(() =>
                    Read(
                        Table("<table:table-cell><text:p>x</text:p></table:table-cell>")
                            + $"<table:table><table:table-row/><table:table-row table:number-rows-repeated=\"{times}\"><table:table-cell>"
                            + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"
                    )
                )
                .Message
        );

    [Fact]
    public void Rows_are_read_a_second_time_and_after_only_the_first_ones()
    {
        var sheet = new Sheet(
            "A",
            [
                ["1"],
                ["2"],
            ]
        );
        OdsWriter.Write(
            Path,
            sheet,
            sheet with
            {
                Name = "B",
                Rows =
                [
                    ["3"],
                    ["4"],
                ],
            }
        );
        Assert.Equal(
            ["1", "1", "2", "3", "3", "4"],
            ListFile.Worksheets(Path).SelectMany(static each => (string[])[each.Rows.First()[0], .. each.Rows.Select(static row => row[0])])
        );
    }

    [Fact]
    public void A_spreadsheet_with_a_password_is_refused_as_that()
    {
        using (var zip = new ZipWriter(Path))
        {
            zip.Add("content.xml", "\u0001\u0002");
            zip.Add("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        }

        var fault = Assert.Throws<UnreadableListException>(() => ListFile.Worksheets(Path).Count());
        Assert.Contains("password", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_letter_is_lost_or_wrong_it_is_read_or_refused()
    {
        var text = Table(
            "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"><text:p>x</text:p></table:table-cell>"
                + "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"9\"><text:p>y</text:p></table:table-cell>"
        );
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var instead in (string[])["", "9", "<"])
            {
                try
                {
                    Assert.All(Read(text[..at] + instead + text[(at + 1)..]), static row => Assert.True(row.Number > 0));
                }
                catch (UnreadableListException) { }
            }
        }
    }

    private static string Table(string cells) =>
        $"<table:table table:name=\"Leht\"><table:table-row>{cells}</table:table-row></table:table>";

    private Row[] Read(string tables)
    {
        File.Delete(Path);
        OdsWriter.Write(Path, tables);
        return [.. ListFile.Worksheets(Path).SelectMany(static sheet => sheet.Rows)];
    }
}
