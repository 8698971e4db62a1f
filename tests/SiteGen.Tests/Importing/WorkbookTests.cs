using System.Globalization;
using SiteGen.Importing.Lists;

namespace SiteGen.Tests.Importing;

/// <summary>Cell values in all the ways in which programs write them.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "Rae vald")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "Tartu linn")] // rich text with a phonetic hint
    [InlineData("<c t=\"inlineStr\"><is><r><t>Rae </t></r><r><t xml:space=\"preserve\"> vald</t></r></is></c>", "Rae vald")]
    [InlineData("<c t=\"str\"><f>A1&amp;\" vald\"</f><v>Rae vald</v></c>", "Rae vald")]
    [InlineData("<c t=\"str\"><v>Rae_x000D_\nvald _x005F_x0041_</v></c>", "Rae vald _x0041_")]
    [InlineData("<c t=\"str\"><v><![CDATA[Rae]]> &amp; Jo&#x303;e</v></c>", "Rae & Jõe")]
    [InlineData("<c t=\"str\"><v>_x0000_date</v></c>", "date")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "jah")]
    [InlineData("<c t=\"b\"><f>TRUE()</f><v>0</v></c>", "ei")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", Row.Unreadable)]
    [InlineData("<c t=\"e\"/>", Row.Unreadable)]
    [InlineData("<c t=\"str\"><v>#REF!</v></c>", Row.Unreadable)]
    [InlineData("<c t=\"str\"><f>A1</f><v></v></c>", "")]
    [InlineData("<c t=\"str\"><f>A1</f><v/></c>", "")]
    [InlineData("<c t=\"str\"><v>21.01.2022</v></c>", Row.Date)]
    [InlineData("<c t=\"str\"><v>Jõe_x00AD_lähtme\u200B</v></c>", "Jõelähtme")]
    [InlineData("<c><v>7.0000310E7</v></c>", "70000310")]
    [InlineData("<c t=\"n\"><f>1/2</f><v>0.5</v></c>", "0.5")]
    [InlineData("<c><v>48901010001</v></c>", "48901010001")]
    [InlineData("<c s=\"0\"/>", "")]
    [InlineData("<c><f>A1</f></c>", Row.Unreadable)]
    [InlineData("<c><f>A1</f><v></v></c>", Row.Unreadable)]
    [InlineData("<c t=\"s\"><f t=\"shared\" si=\"0\"/><v/></c>", Row.Unreadable)]
    [InlineData("<c t=\"d\"><v>2022-05-04</v></c>", Row.Date)]
    public void A_cell_is_read_as_it_is_shown(string cell, string expected)
    {
        var row = Assert.Single(
            Read(
                new RawWorkbook(
                    $"<row>{cell}</row>",
                    "<si><t>Rae vald</t></si><si><r><rPr><b/></rPr><t>Tartu </t></r><r><t>linn</t></r><rPh sb=\"0\" eb=\"1\">"
                        + "<t>XX</t></rPh></si>"
                )
            )
        );
        Assert.Equal(expected, row[0]);
    }

    [Theory]
    [InlineData("14", null, true)]
    [InlineData("22", null, true)]
    [InlineData("46", null, true)]
    [InlineData("0", null, false)]
    [InlineData("13", null, false)]
    [InlineData("49", null, false)]
    [InlineData("164", "[$-425]d. mmmm yyyy;@", true)]
    [InlineData("164", "[h]:00", true)]
    [InlineData("164", "[ss]", true)]
    [InlineData("164", "YYYY", true)]
    [InlineData("164", "\"mai\" 0", false)]
    [InlineData("164", "0\\d", false)]
    [InlineData("164", "[Red]0.00_d", false)]
    [InlineData("164", "#,##0\\ [$€-425]", false)]
    [InlineData("164", "General", false)]
    [InlineData("164", "0 \"without an end", false)]
    [InlineData("14", "0.00", false)] // custom formats override built-in ones
    [InlineData("165", null, false)]
    public void A_number_is_a_date_where_its_style_says_so(string format, string? code, bool isDate)
    {
        var formats = code is null
            ? ""
            : $"<numFmts><numFmt numFmtId=\"{format}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts>";
        var styles =
            $"{formats}<cellStyleXfs><xf numFmtId=\"{(isDate ? 0 : 14)}\"/></cellStyleXfs><cellXfs>"
            + $"<xf numFmtId=\"{(isDate ? 0 : 14)}\"/><xf numFmtId=\"{format}\"><alignment/></xf></cellXfs>";
        var row = Assert.Single(Read(new RawWorkbook("<row><c s=\"1\"><v>44685</v></c></row>", styles: styles)));
        Assert.Equal(isDate ? Row.Date : "44685", row[0]);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("2958465.99", true)]
    [InlineData("2958466", false)]
    [InlineData("-1", false)]
    public void A_number_that_no_day_has_is_shown_as_one(string number, bool isDate)
    {
        var row = Assert.Single(
            Read(new RawWorkbook($"<row><c><v>{number}</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"))
        );
        Assert.Equal(isDate ? Row.Date : number, row[0]);
    }

    [Fact]
    public void A_date_is_one_whether_days_are_counted_from_1900_or_1904()
    {
        var book = new RawWorkbook("<row><c><v>42000</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
        book["xl/workbook.xml"] = book["xl/workbook.xml"]
            .Replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>", StringComparison.Ordinal);
        Assert.Equal(Row.Date, Assert.Single(Read(book))[0]);
    }

    [Fact]
    public void Cells_and_rows_stand_where_they_say_or_behind_the_one_before()
    {
        var rows = Read(
            new RawWorkbook(
                "<row><c><v>1</v></c><c/><c><v>2</v></c><c r=\"AB1\"><v>3</v></c><c><v>4</v></c></row><row r=\"7\"><c r=\"B7\">"
                    + "<v>5</v></c></row><row/><row r=\"1048576\"><c r=\"XFD1\"><v>6</v></c></row>"
            )
        );
        Assert.Equal([1, 7, 8, 1_048_576], rows.Select(static row => row.Number));
        Assert.Equal([(0, "1"), (2, "2"), (27, "3"), (28, "4")], rows[0].Cells.Index().Where(static cell => cell.Item.Length > 0));
        Assert.Equal(["", "5"], rows[1].Cells);
        Assert.True(rows[2].IsEmpty);
        Assert.True(rows[3].IsEmpty); // too far to the right for a list
    }

    [Fact]
    public void A_workbook_of_the_strict_kind_and_with_names_in_another_case_is_read()
    {
        var book = new RawWorkbook("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>Rae</t></si>");
        foreach (var part in (string[])["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"])
        {
            book[part] = book[part]
                .Replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006",
                    "http://purl.oclc.org/ooxml/officeDocument",
                    StringComparison.Ordinal
                )
                .Replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006",
                    "http://purl.oclc.org/ooxml/spreadsheetml",
                    StringComparison.Ordinal
                );
        }

        book.Rename("xl/sharedStrings.xml", "xl\\SharedStrings.xml");
        Assert.Equal("Rae", Assert.Single(Read(book))[0]);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_one_at_a_time()
    {
        var book = new RawWorkbook(
            string.Concat(
                Enumerable
                    .Range(1, 100_000)
                    .Select(static number =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"<row r=\"{number}\"><c r=\"A{number}\" t=\"s\"><v>0</v></c><c r=\"B{number}\"><v>{number}</v></c></row>"
                        )
                    )
            ),
            "<si><t>Rae vald</t></si>"
        );
        File.WriteAllBytes(_path, book.Bytes());
        Assert.Equal((100_000, "100000"), ListFile.Rows(_path, "Leht").Aggregate((0, ""), static (so, row) => (so.Item1 + 1, row[1])));

        book["xl/worksheets/sheet1.xml"] += "<"; // found only by reading to the end
        File.WriteAllBytes(_path, book.Bytes());
        Assert.Equal("Rae vald", ListFile.Rows(_path, "Leht").First()[0]);
        Assert.Throws<UnreadableListException>(() => ListFile.Rows(_path, "Leht").Count());
    }

    private List<Row> Read(RawWorkbook book)
    {
        File.WriteAllBytes(_path, book.Bytes());
        return [.. ListFile.Rows(_path, "Leht")];
    }
}
