using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Counting of realistic, imperfect registration lists, and the errors for lists that cannot be counted.</summary>
public sealed class ImportTests : IDisposable
{
    /// <summary>Placeholder for personal data in all other columns.</summary>
    private const string Secret = "SALADUS";

    private const string Found =
        "results:\n  - period: 2022\n    registered: 5\n    completed: 3\n    dropped_out: 1\n    withdrawn: 1\n"
        + "    participants:\n      rae: 2\n      tartu-linn: 1\n";

    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    [Theory]
    [InlineData(';', "utf-8", false)]
    [InlineData(',', "utf-8", true)]
    [InlineData('\t', "utf-8", false)]
    [InlineData(';', "windows-1257", false)]
    [InlineData(';', "utf-16", true)]
    [InlineData('|', "utf-16BE", true)]
    public void A_list_in_text_is_counted_whatever_its_delimiter_and_encoding(char delimiter, string encoding, bool signature)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string[][] rows =
        [
            ["Koolitusel osalejad", "", "", ""],
            ["", "", "", ""],
            ["Nimi", "Isikukood", "Asutus ", "STAATUS"],
            [Secret, Secret, "Rae vald", "Läbinud"],
            [Secret, Secret, "  rae   VALLAVALITSUS", "läbis"],
            [$"\"{Secret}\n{Secret}\"", Secret, "Tartu Linnavalitsuse", "läbinud "],
            ["", "", "", ""],
            [Secret, Secret, "Tundmatu OÜ", "katkestanud"],
            [Secret, Secret, "Tartu", "loobunud"],
            ["Kokku", "", "", "5"],
        ];
        var text = string.Join("\r\n", rows.Select(row => string.Join(delimiter, row)));
        var coded = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(_list.Story.At("list.csv"), [.. signature ? coded.GetPreamble() : [], .. coded.GetBytes(text)]);

        Assert.Equal(0, _list.Run("list.csv").Code);
        Assert.EndsWith(Found, _list.Story.Read(Story.Programme), StringComparison.Ordinal);
        Assert.Equal(0, _list.Story.Build().ExitCode);
    }

    [Fact]
    public void A_workbook_is_counted_with_all_that_spreadsheets_do()
    {
        Workbook.Write(
            _list.Story.At("list.xlsx"),
            (
                "Juhend",
                [
                    ["Kuidas täita"],
                    ["Asutus peab olema registris"],
                ]
            ),
            (
                "Nimekiri",
                [
                    ["Osaleja", null, null, "Osalemine", null], // a column group
                    ["Nimi", "Isikukood", "Asutus", "Osales", "Märkus"],
                    [Secret, 48901010001d, "Rae vald", true, null],
                    [null, null, null, null, null],
                    [Secret, 48901010002d, "in place: Rae vald", "Läbinud", Secret],
                    [Secret, null, "Tartu linn", "jah"],
                    [Secret, null, "Tartu vald", false],
                    [Secret, null, "Kooliamet", "tühistas"],
                    ["KOKKU", null, null, 5d],
                ]
            )
        );
        Assert.Equal(0, _list.Run("list.xlsx", "--status-column", "Osales").Code);
        Assert.EndsWith(
            "    registered: 5\n    attended: 3\n    completed: 1\n    dropped_out: 1\n    withdrawn: 1\n    participants:\n      rae: 1\n",
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_sheets_that_hold_a_list_are_added_up_unless_one_is_named()
    {
        object?[][] list =
        [
            ["Asutus", "Staatus"],
            ["Rae vald", "läbinud"],
        ];
        Workbook.Write(_list.Story.At("list.xlsx"), ("Kevad", list), ("Sügis", list));
        Assert.Equal(0, _list.Run("list.xlsx").Code);
        Assert.Contains("completed: 2\n", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
        Assert.Equal(0, _list.Run("list.xlsx", "--sheet", "Sügis", "--replace").Code);
        Assert.Contains("completed: 1\n", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_says_that_someone_completed_only_below_a_heading_that_says_so()
    {
        Workbook.Write(
            _list.Story.At("done.xlsx"),
            (
                "A",
                [
                    ["Asutus", "Lõpetamise kuupäev"],
                    ["Rae vald", new DateTime(2022, 5, 4)],
                ]
            )
        );
        Workbook.Write(
            _list.Story.At("date.xlsx"),
            (
                "A",
                [
                    ["Asutus", "Staatus"],
                    ["Rae vald", new DateTime(2022, 5, 4)],
                ]
            )
        );
        Assert.Equal(0, _list.Run("done.xlsx", "--dry-run").Code);
        var (code, said) = _list.Run("date.xlsx", "--dry-run");
        Assert.Equal(1, code);
        Assert.Contains("row 2: `(date)`", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_person_is_said_or_written()
    {
        File.WriteAllText(
            _list.Story.At("list.csv"),
            $"Nimi;Isikukood;Asutus;Staatus\n{Secret} Üks;48901010001;{Secret}@example.org;läbinud\n"
                + $"{Secret};48901010001;38901010002;läbinud\n{Secret};;Rae vald;5551 2345 678\n{Secret};;Rae vald;läbinud\n"
        );
        var (code, said) = _list.Run("list.csv", "--accept-likely");
        Assert.Equal(1, code);
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
        Assert.DoesNotContain("3890", said, StringComparison.Ordinal);
        Assert.DoesNotContain("5551", said, StringComparison.Ordinal);
        Assert.Contains("`(not shown)`", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asutus;Märkus\nRae vald;a\n", "SG0702", "--status-column")]
    [InlineData("Nimi;Märkus\nMari;a\n", "SG0702", "--institution-column")]
    [InlineData("Asutus;Staatus\n\n", "SG0707", "")]
    [InlineData("Asutus;Staatus\nRae vald;vist\n", "SG0705", "row 2: `(not shown)` (1 in the list)")]
    public void A_list_that_cannot_be_counted_says_why(string text, string problem, string part)
    {
        File.WriteAllText(_list.Story.At("list.csv"), text);
        var (code, said) = _list.Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.Contains(part, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Mari", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_list_says_so()
    {
        File.WriteAllBytes(_list.Story.At("list.xlsx"), [1, 2, 3, 4, 5]);
        var (code, said) = _list.Run("list.xlsx");
        Assert.Equal(1, code);
        Assert.Contains("SG0701", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("puudub.csv", "tootuba", "2022")]
    [InlineData("list.csv", "puudub", "2022")]
    [InlineData("list.csv", "../x", "2022")]
    [InlineData("list.csv", "tootuba", "eile")]
    public void A_wrong_call_is_told_from_wrong_content(string list, string programme, string period)
    {
        _list.Write("Rae vald;läbinud");
        using var error = new StringWriter();
        Assert.Equal(
            2,
            Program.Run(
                [
                    "import",
                    "participants",
                    _list.Story.At(list),
                    "--programme",
                    programme,
                    "--period",
                    period,
                    "--content",
                    _list.Story.At("content"),
                ],
                TextWriter.Null,
                error
            )
        );
        Assert.NotEmpty(error.ToString());
    }
}
