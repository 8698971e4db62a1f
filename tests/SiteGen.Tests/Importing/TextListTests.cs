using System.Text;
using SiteGen.Importing.Lists;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Lists as text with delimiters, and files that are no lists.</summary>
public sealed class TextListTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("sep=|\na;b|c\n", "a;b|c")]
    [InlineData("\"sep=;\"\r\na,b;c\r\n", "a,b|c")]
    [InlineData("\uFEFFSEP=;\ra;b", "a|b")]
    [InlineData(
        "Koolitus: Andmed, 2022\nNimi;Hind\nTamm, Mari, jr;12,50\nKask, Jüri, sr;13,50\n",
        "Koolitus: Andmed, 2022/Nimi|Hind/" + "Tamm, Mari, jr|12,50/Kask, Jüri, sr|13,50"
    )] // a title, sentences, decimal commas
    [InlineData("a;b;c\nx;1,5\ny;2,5;z;w\nv;3,5;;;\n", "a|b|c/x|1,5/y|2,5|z|w/v|3,5|||")] // ragged
    [InlineData("a, b\nc, d\n", "a|b/c|d")]
    [InlineData("a,b; c\nd,e\n", "a|b; c/d|e")]
    [InlineData("a\tb, c\nd\te, f\n", "a|b, c/d|e, f")]
    [InlineData("\"a;\n\"\"b\";c\nd;e", "a; \"b|c/d|e")]
    [InlineData("a\u2028b\u2029c\u0085d\fe\vf;g\nh;i", "a b c d e f|g/h|i")]
    [InlineData("a\0b;\u200Bc\u00ADd\uFEFF\n", "a b|cd")]
    public void Cells_are_told_apart_by_what_separates_them(string text, string expected) =>
        Assert.Equal(expected, Read(text, Encoding.UTF8));

    [Theory]
    [InlineData("21.01.2022", true)]
    [InlineData("1.2.2022", true)]
    [InlineData("21.01.2022 9.30", true)]
    [InlineData("21.01.2022 kell 09:30", true)]
    [InlineData("2022-01-21", true)]
    [InlineData("2022-01-21T10:00:00.000Z", true)]
    [InlineData("30.02.2022", false)]
    [InlineData("70000310", false)]
    [InlineData("48901010001", false)]
    [InlineData("512.3456", false)]
    [InlineData("+372 512 3456", false)]
    [InlineData("21.01.2022 Tartu", false)]
    [InlineData("2022-2023", false)]
    public void A_day_is_a_date_and_no_number_is(string text, bool isDate) =>
        Assert.Equal($"x|{(isDate ? Row.Date : text)}", Read($"x;{text}\n", Encoding.UTF8));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_of_two_bytes_a_letter_needs_no_mark(bool isBigEndian) =>
        Assert.Equal("Jõe|b", Read("Jõe;b\n", new UnicodeEncoding(isBigEndian, byteOrderMark: false)));

    [Theory]
    [InlineData("list.xls", "a;b\nc;d\n")]
    [InlineData("list.xlsx", "a\tb\n")]
    public void A_text_is_read_whatever_its_name_says(string name, string text)
    {
        File.WriteAllText(_story.At(name), text);
        Assert.Equal(2, ListFile.Worksheets(_story.At(name)).Single().Rows.First().Cells.Length);
    }

    [Theory]
    [InlineData("list.csv", "", "the file is empty")]
    [InlineData("list.xls", "<html><table>", "this is a web page (HTML), whatever its name says")]
    [InlineData("list.xls", "\r\n<!DOCTYPE HTML>", "this is a web page (HTML), whatever its name says")]
    [InlineData("list.xlsx", "%PDF-1.7", "this is a PDF file")]
    [InlineData("list.csv", "GIF89a", "this is an image")]
    [InlineData("list.doc", "{\\rtf1", "this is a Word document")]
    [InlineData("list.xls", "<?xml version=\"1.0\"?><Workbook>", "this is an XML file, not a workbook")]
    [InlineData("list.bin", "a\0\u0001", "this is neither a workbook (.xlsx, .ods) nor a text with delimiters (.csv)")]
    public void What_is_no_list_is_named(string name, string content, string reason)
    {
        File.WriteAllText(_story.At(name), content);
        Assert.Equal(reason, Assert.Throws<UnreadableListException>(() => ListFile.Worksheets(_story.At(name))).Message);
    }

    [Theory]
    [InlineData("Workbook", "this is a workbook of the old Excel format (.xls)", "open it in Excel and save it as .xlsx (File → Save As)")]
    [InlineData("EncryptedPackage", "this workbook is protected with a password", "open it, remove the password, and save it as .xlsx")]
    [InlineData("WordDocument", "this is a Word document", "ask for the list as .xlsx, .ods or .csv")]
    public void An_old_workbook_and_one_with_a_password_are_told_apart(string entry, string reason, string fix)
    {
        // The entry lies across the end of what is read at once.
        File.WriteAllBytes(
            _story.At("list.xlsx"),
            [0xD0, 0xCF, 0x11, 0xE0, .. new byte[(64 * 1024) - 10], .. Encoding.Unicode.GetBytes(entry)]
        );
        var fault = Assert.Throws<UnreadableListException>(() => ListFile.Worksheets(_story.At("list.xlsx")));
        Assert.Equal((reason, fix), (fault.Message, fault.Fix.ToString()));
    }

    private string Read(string text, Encoding encoding)
    {
        File.WriteAllBytes(_story.At("list.csv"), encoding.GetBytes(text));
        return string.Join('/', ListFile.Worksheets(_story.At("list.csv")).Single().Rows.Select(static row => string.Join('|', row.Cells)));
    }
}
