using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>A registration list, with the faults that real ones have, to the results of a programme.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Institutions = "content/institutions.yaml";

    /// <summary>Stands in every column that is nobody's business.</summary>
    private const string Secret = "SALADUS";

    private const string Found =
        "results:\n  - period: 2022\n    registered: 5\n    completed: 3\n    dropped_out: 1\n    withdrawn: 1\n    participants:\n      rae: 2\n      tartu-linn: 1\n";

    private readonly Story _story = new Story().With(Institutions, """
        # Asutused
        - id: rae
          name: Rae vald
          kind: municipality
          aliases: [Rae Vallavalitsus]
        - id: tartu-linn
          name: Tartu linn
          kind: municipality
        - id: tartu-vald
          name: Tartu vald
          kind: municipality
          registry_code: "70007340"
        - id: joelahtme
          name: Jõelähtme vald
          kind: municipality
          aliases: [Jõelähtme VV]  # ka nii
        - id: amet
          name: Kooliamet
          kind: agency
          aliases:
            - Kooli Amet

        """);

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData(';', "utf-8", false)]
    [InlineData(',', "utf-8", true)]
    [InlineData('\t', "utf-8", false)]
    [InlineData(';', "windows-1257", false)]
    [InlineData(';', "utf-16", true)]
    [InlineData('|', "utf-16BE", true)]
    public void A_list_in_text_is_counted_whatever_its_separator_and_encoding(char separator, string encoding, bool signature)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string[][] rows =
        [
            ["Koolitusel osalejad", "", "", ""], ["", "", "", ""], ["Nimi", "Isikukood", "Asutus ", "STAATUS"],
            [Secret, Secret, "Rae vald", "Läbinud"], [Secret, Secret, "  rae   VALLAVALITSUS", "läbis"], [$"\"{Secret}\n{Secret}\"", Secret, "Tartu Linnavalitssuse", "läbinud "],
            ["", "", "", ""], [Secret, Secret, "Tundmatu OÜ", "katkestanud"], [Secret, Secret, "Tartu", "loobunud"], ["Kokku", "", "", "5"],
        ];
        var text = string.Join("\r\n", rows.Select(row => string.Join(separator, row)));
        var coded = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(_story.At("list.csv"), [.. signature ? coded.GetPreamble() : [], .. coded.GetBytes(text)]);

        Assert.Equal(0, Run("list.csv").Code);
        Assert.EndsWith(Found, _story.Read(Story.Programme), StringComparison.Ordinal);
        Assert.Equal(0, _story.Build().ExitCode);
    }

    [Fact]
    public void A_workbook_is_counted_with_all_that_spreadsheets_do()
    {
        Workbook.Write(
            _story.At("list.xlsx"),
            ("Juhend", [["Kuidas täita"], ["Asutus peab olema registris"]]),
            ("Nimekiri",
            [
                ["Osaleja", null, null, "Osalemine", null], // a heading over several columns
                ["Nimi", "Isikukood", "Asutus", "Osales", "Märkus"],
                [Secret, 48901010001d, "Rae vald", true, null],
                [null, null, null, null, null],
                [Secret, 48901010002d, "in place: Rae vald", "Läbinud", Secret],
                [Secret, null, "Tartu linn", "jah"],
                [Secret, null, "Tartu vald", false],
                [Secret, null, "Kooliamet", "tühistatud"],
                ["KOKKU", null, null, 5d],
            ]));
        Assert.Equal(0, Run("list.xlsx", "--status-column", "Osales").Code);
        Assert.EndsWith(Found, _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_sheets_that_hold_a_list_one_is_named()
    {
        object?[][] list = [["Asutus", "Staatus"], ["Rae vald", "läbinud"]];
        Workbook.Write(_story.At("list.xlsx"), ("Kevad", list), ("Sügis", list));
        var (code, said) = Run("list.xlsx");
        Assert.Equal(1, code);
        Assert.Contains("SG0703", said, StringComparison.Ordinal);
        Assert.Contains("`Kevad`, `Sügis`", said, StringComparison.Ordinal);
        Assert.Equal(0, Run("list.xlsx", "--sheet", "Sügis").Code);
    }

    [Fact]
    public void A_date_says_that_someone_completed_only_below_a_heading_that_says_so()
    {
        Workbook.Write(_story.At("done.xlsx"), ("A", [["Asutus", "Lõpetamise kuupäev"], ["Rae vald", new DateTime(2022, 5, 4)]]));
        Workbook.Write(_story.At("date.xlsx"), ("A", [["Asutus", "Staatus"], ["Rae vald", new DateTime(2022, 5, 4)]]));
        Assert.Equal(0, Run("done.xlsx", "--dry-run").Code);
        var (code, said) = Run("date.xlsx", "--dry-run");
        Assert.Equal(1, code);
        Assert.Contains("row 2: `(date)`", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tartu", "`tartu-linn` (0.80), `tartu-vald` (0.80)")]
    [InlineData("Tartuu linn", "`tartu-linn` (0.83)")]
    [InlineData("Kooliametnike Selts", "is like no institution")]
    public void What_is_not_certain_is_asked_and_nothing_is_written(string spelling, string expected)
    {
        var before = _story.Read(Story.Programme);
        List("Rae vald;läbinud", $"{spelling};läbinud", $"{spelling};läbinud");
        var (code, said) = Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("SG0704", said, StringComparison.Ordinal);
        Assert.Contains($"row 3: `{spelling}` (2 in the list)", said, StringComparison.Ordinal);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Equal(before, _story.Read(Story.Programme));
    }

    [Fact]
    public void The_name_of_a_place_alone_is_asked_even_where_likely_ones_are_accepted()
    {
        List("Tartu;läbinud");
        Assert.Equal(1, Run("list.csv", "--accept-likely").Code);
    }

    [Fact]
    public void A_likely_institution_is_accepted_and_remembered_beside_what_was_there()
    {
        List("Koolliamet;läbinud", "Jõelähtmme vald;läbinud", "Kooliameti;läbinud");
        Assert.Equal(1, Run("list.csv").Code);
        var before = _story.Read(Institutions);
        var (code, said) = Run("list.csv", "--accept-likely");
        Assert.Equal(0, code);
        Assert.Contains("`Koolliamet` was taken for `amet`", said, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace("    - Kooli Amet\n", "    - Kooli Amet\n    - Koolliamet\n", StringComparison.Ordinal).Replace("[Jõelähtme VV]  # ka nii", "[Jõelähtme VV, Jõelähtmme vald]  # ka nii", StringComparison.Ordinal),
            _story.Read(Institutions));
        Assert.Equal(0, Run("list.csv").Code); // now it is certain
    }

    [Fact]
    public void A_registry_code_decides_where_there_is_one()
    {
        File.WriteAllText(_story.At("list.csv"), "Asutus;Registrikood;Staatus\nTartu;70007340;läbinud\n");
        Assert.Equal(0, Run("list.csv").Code);
        Assert.Contains("tartu-vald: 1", _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_is_there_keeps_everything_but_its_counts_to_the_byte()
    {
        const string Before = "results:\r\n  # uusim\r\n  - period: 2022   # see\r\n    status: provisional\r\n    registered: 9  # vana arv\r\n    completed: 4\r\n    satisfaction: 95\r\n    participants:\r\n      # suurimad\r\n      rae: 3  # koos allasutustega\r\n      amet: 1\r\n    note: Jääb alles.\r\n  - {period: 2020, courses: 1}\r\nnotes: Lõpp.";
        const string After = "results:\r\n  # uusim\r\n  - period: 2022   # see\r\n    dropped_out: 1\r\n    status: provisional\r\n    registered: 3  # vana arv\r\n    completed: 2\r\n    satisfaction: 95\r\n    participants:\r\n      # suurimad\r\n      rae: 1  # koos allasutustega\r\n      tartu-linn: 1\r\n    note: Jääb alles.\r\n  - {period: 2020, courses: 1}\r\nnotes: Lõpp.";
        var rest = _story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_story.At(Story.Programme), rest + Before, new UTF8Encoding(true));
        List("Rae vald;läbinud", "Tartu linn;läbinud", "Kooliamet;katkestanud");

        Assert.Equal((0, ""), (Run("list.csv").Code, ""));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_story.At(Story.Programme)));
        Run("list.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_story.At(Story.Programme)));
    }

    [Fact]
    public void A_new_period_goes_before_those_that_are_there()
    {
        _story.Append(Story.Programme, "results:\n  - period: 2020\n    courses: 3\nnotes: Lõpp.\n");
        List("Rae vald;läbinud");
        Run("list.csv");
        Assert.EndsWith("results:\n  - period: 2022\n    registered: 1\n    completed: 1\n    participants:\n      rae: 1\n\n  - period: 2020\n    courses: 3\nnotes: Lõpp.\n", _story.Read(Story.Programme), StringComparison.Ordinal);
        Assert.Equal(0, _story.Build().ExitCode);
    }

    [Fact]
    public void Results_in_brackets_are_left_alone_and_told()
    {
        _story.Append(Story.Programme, "results: [{period: 2022, courses: 3}]\n");
        List("Rae vald;läbinud");
        var (code, said) = Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("SG0706", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        _story.Append(Story.Programme, "results:\n  - period: 2022\n    registered: 7\n    completed: 1\n");
        var before = _story.Read(Story.Programme);
        List("Rae vald;läbinud", "Rae vald;loobunud");
        var (code, said) = Run("list.csv", "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("-    registered: 7\n", said, StringComparison.Ordinal);
        Assert.Contains("+    registered: 2\n", said, StringComparison.Ordinal);
        Assert.Contains("+      rae: 1\n", said, StringComparison.Ordinal);
        Assert.Equal(before, _story.Read(Story.Programme));
        Assert.Equal(["programme.yaml"], Directory.GetFiles(Path.GetDirectoryName(_story.At(Story.Programme))!).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_build_would_refuse_is_not_written()
    {
        _story.Append(Story.Programme, "results:\n  - period: 2022\n    registered: 1\n    completed: 1\n    participants_of: registered\n    participants: {rae: 1}\n");
        var before = _story.Read(Story.Programme);
        List("Rae vald;läbinud", "Tartu linn;läbinud");
        Assert.Equal(1, Run("list.csv").Code);
        Assert.Equal(before, _story.Read(Story.Programme));
    }

    [Fact]
    public void Nothing_of_a_person_is_said_or_written()
    {
        File.WriteAllText(_story.At("list.csv"), $"Nimi;Isikukood;Asutus;Staatus\n{Secret} Üks;48901010001;{Secret}@example.org;läbinud\n{Secret};48901010001;38901010002;läbinud\n{Secret};;Rae vald;5551 2345 678\n{Secret};;Rae vald;läbinud\n");
        var (code, said) = Run("list.csv", "--accept-likely");
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
    [InlineData("Asutus;Staatus\nRae vald;vist\n", "SG0705", "row 2: `vist` (1 in the list)")]
    public void A_list_that_cannot_be_counted_says_why(string text, string problem, string part)
    {
        File.WriteAllText(_story.At("list.csv"), text);
        var (code, said) = Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.Contains(part, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Mari", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_list_says_so()
    {
        File.WriteAllBytes(_story.At("list.xlsx"), [1, 2, 3, 4, 5]);
        var (code, said) = Run("list.xlsx");
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
        List("Rae vald;läbinud");
        using var error = new StringWriter();
        Assert.Equal(2, Program.Run(["import", "participants", _story.At(list), "--programme", programme, "--period", period, "--content", _story.At("content")], TextWriter.Null, error));
        Assert.NotEmpty(error.ToString());
    }

    private void List(params string[] rows) => File.WriteAllText(_story.At("list.csv"), "Asutus;Staatus\n" + string.Concat(rows.Select(static row => row + "\n")));

    private (int Code, string Said) Run(string list, params string[] options)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var code = Program.Run(["import", "participants", _story.At(list), "--programme", "tootuba", "--period", "2022", "--content", _story.At("content"), .. options], said, said);
        return (code, said.ToString());
    }
}
