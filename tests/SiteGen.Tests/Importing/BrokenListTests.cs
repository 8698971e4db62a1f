using SiteGen.Importing.Lists;
using SiteGen.Tests.Importing.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Damaged and malicious lists produce an error and have no other effect.</summary>
public sealed class BrokenListTests : IDisposable
{
    private const string Damaged = "the workbook is damaged";
    private const string TooLarge = "the workbook is too large for a registration list";
    private const string TooManyRows = "a sheet has more than 1048576 rows";
    private const string Row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";
    private const string People = Row + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>";
    private const string Texts = "<si><t>Asutus</t></si><si><t>Staatus</t></si><si><t>Rae vald</t></si><si><t>läbinud</t></si>";

    private readonly Story _story = new Story().With("content/institutions.yaml", "- id: rae\n  name: Rae vald\n  kind: municipality\n");

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>")]
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row><c r=\"ABCD1\"><v>1</v></c></row>")]
    [InlineData("<row><c r=\"1\"><v>1</v></c></row>")]
    [InlineData("<row><c r=\"?1\"><v>1</v></c></row>")]
    [InlineData("<row><c t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row><c t=\"s\"><v>-1</v></c></row>")]
    [InlineData("<row><c><v>1</c></row>")]
    public void What_no_program_writes_is_damage(string rows) => AssertRefused(new RawWorkbook(rows, Texts), Damaged);

    [Fact]
    public void More_rows_than_a_sheet_has_are_told_as_that() => AssertRefused(new RawWorkbook("<row r=\"1048577\"/>"), TooManyRows);

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("xl/workbook.xml")]
    public void Without_its_parts_a_zip_is_no_workbook(string part)
    {
        var book = new RawWorkbook(People, Texts);
        book.Rename(part, "away");
        AssertRefused(book, Damaged);
    }

    [Fact]
    public void A_definition_of_entities_is_refused_and_fetches_nothing()
    {
        var book = new RawWorkbook(People, Texts);
        book["xl/sharedStrings.xml"] =
            $"<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><sst>{Texts}<si><t>&a;&b;</t></si></sst>";
        AssertRefused(book, Damaged);
    }

    [Theory]
    [InlineData("<row><c t=\"str\"><v>", "aaaaaaaa", 1 << 18)] // a text
    [InlineData("<row a=\"", "aaaaaaaa", 1 << 18)] // an attribute
    [InlineData("<!--", "aaaaaaaa", 1 << 18)]
    [InlineData("<row", " a=\"\"", 1 << 18)]
    [InlineData("", "<row>", 100)] // deep
    public void A_small_zip_that_unpacks_to_much_is_refused(string before, string much, int times)
    {
        var book = new RawWorkbook("", Texts);
        book["xl/worksheets/sheet1.xml"] = $"<worksheet><sheetData>{Row}{before}";
        book.Swell("xl/worksheets/sheet1.xml", much, times);
        AssertRefused(book, TooLarge);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "<row><c t=\"inlineStr\"><is>", "<r><t>aaaaaaaaaaaaaaaa</t></r>", 1 << 15)]
    [InlineData("xl/sharedStrings.xml", "<sst>", "<si/>", 2 << 20)]
    [InlineData("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>", 1 << 17)]
    [InlineData("xl/worksheets/sheet1.xml", "<mergeCells>", "<mergeCell ref=\"A1:XFD1048576\"/>", 1 << 19)]
    [InlineData("xl/workbook.xml", "<workbook>", "<sheet id=\"a\"/>", 2000)]
    [InlineData("xl/_rels/workbook.xml.rels", "<Relationships>", "<Relationship/>", 2000)]
    public void More_of_a_kind_than_a_workbook_has_is_refused(string part, string before, string much, int times)
    {
        var book = new RawWorkbook(People, Texts);
        book[part] = book[part][..book[part].LastIndexOf("</", StringComparison.Ordinal)] + before;
        book.Swell(part, much, times);
        AssertRefused(book, TooLarge);
    }

    [Fact]
    public void A_small_zip_that_unpacks_to_many_small_things_is_refused()
    {
        var book = new RawWorkbook("", Texts);
        book["xl/worksheets/sheet1.xml"] = $"<worksheet><sheetData>{Row}";
        book.Swell("xl/worksheets/sheet1.xml", "<c/>" + new string(' ', 8000), 34_000);
        AssertRefused(book, TooLarge);
    }

    [Fact]
    public void Rows_that_fill_all_columns_take_no_more_memory_than_a_list_can()
    {
        var path = _story.At("wide.xlsx");
        File.WriteAllBytes(path, new RawWorkbook("<row><c r=\"AMJ1\"><v>1</v></c><c r=\"AMK1\"><v>1</v></c></row>").Bytes());
        Assert.Equal(1024, Assert.Single(ListFile.Rows(path, "Leht")).Cells.Length);
    }

    [Fact]
    public void Rows_that_a_few_bytes_stand_for_are_refused_before_they_fill_the_memory()
    {
        static string Cells(string text) =>
            "<table:table-row><table:table-cell table:number-columns-repeated=\"1024\">"
            + $"<text:p>{text}</text:p></table:table-cell></table:table-row>";
        var rows = Enumerable.Range(0, 8_000).Select(static row => Cells($"Rae vald {row}"));
        OdsWriter.Write(_story.At("list.xlsx"), $"<table:table>{Cells("Asutus")}{string.Concat(rows)}</table:table>");
        AssertRefused(TooLarge);
    }

    [Fact]
    public void Whatever_byte_of_a_workbook_is_lost_or_wrong_it_is_read_or_refused()
    {
        var whole = new RawWorkbook(People, Texts).Bytes();
        // By day every third byte: any run of three is hit.
        for (var at = 0; at < whole.Length; at += Night.IsOn ? 1 : 3)
        {
            AssertReadOrRefused(whole[..at]);
            AssertReadOrRefused([.. whole[..at], (byte)~whole[at], .. whole[(at + 1)..]]);
        }
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Whatever_letter_of_a_part_is_lost_or_wrong_it_is_read_or_refused(string part)
    {
        var book = new RawWorkbook(
            People,
            Texts,
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]\\:&quot;a&quot;\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>"
        );
        var text = book[part];
        // By day every third letter: any run of three is hit.
        for (var at = 0; at < text.Length; at += Night.IsOn ? 1 : 3)
        {
            foreach (var instead in (string[])["", "9", "<"])
            {
                book[part] = text[..at] + instead + text[(at + 1)..];
                AssertReadOrRefused(book.Bytes());
            }
        }
    }

    [Fact]
    public void A_workbook_is_known_whatever_it_is_called()
    {
        File.WriteAllBytes(_story.At("list.csv"), new RawWorkbook(People, Texts).Bytes());
        Assert.Equal(0, Run("list.csv").Code);
    }

    [Fact]
    public void A_quotation_mark_that_none_closes_is_told_with_its_row()
    {
        File.WriteAllText(_story.At("list.csv"), "Asutus;Staatus\nRae vald;läbinud\n\"Rae vald;läbinud\nRae vald;läbinud\n");
        var (code, said) = Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("a quotation mark opens a cell in row 3 but is never closed", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000, 0)]
    [InlineData(100_001, 1)]
    public void A_quotation_mark_that_closes_only_far_behind_is_one_that_none_closes(int letters, int code)
    {
        File.WriteAllText(_story.At("list.csv"), $"Asutus;Staatus;Märkus\nRae vald;läbinud;\"{new string('a', letters)}\"\n");
        Assert.Equal(code, Run("list.csv").Code);
    }

    private void AssertRefused(RawWorkbook book, string reason)
    {
        File.WriteAllBytes(_story.At("list.xlsx"), book.Bytes());
        AssertRefused(reason);
    }

    private void AssertRefused(string reason)
    {
        var (code, said) = Run("list.xlsx");
        Assert.Equal(1, code);
        Assert.Contains("SG0701", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.Contains(
            reason is TooLarge or TooManyRows ? "leave only the participants" : "save the list as .xlsx or .csv",
            said,
            StringComparison.Ordinal
        );
    }

    private void AssertReadOrRefused(byte[] file)
    {
        var path = _story.At("list.xlsx");
        File.WriteAllBytes(path, file);
        try
        {
            foreach (var (_, rows) in ListFile.Worksheets(path))
            {
                Assert.All(rows, static row => Assert.True(row.Number > 0));
            }
        }
        catch (UnreadableListException) { }
    }

    private (int Code, string Said) Run(string list)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var code = Program.Run(
            [
                "import",
                "participants",
                _story.At(list),
                "--programme",
                "tootuba",
                "--period",
                "2022",
                "--content",
                _story.At("content"),
                "--dry-run",
            ],
            said,
            said
        );
        return (code, said.ToString());
    }
}
