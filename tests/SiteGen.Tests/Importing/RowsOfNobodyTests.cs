namespace SiteGen.Tests.Importing;

/// <summary>Totals, notes, sections and second lists stand below people, and are no people.</summary>
public sealed class RowsOfNobodyTests : IDisposable
{
    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    /// <summary>A total is told by its words, wherever it stands, also in a list where an empty cell means no.</summary>
    [Theory]
    [InlineData("Kokku: 2;;")]
    [InlineData(";Läbis kokku 1;")]
    [InlineData(";Rae vald kokku;1")]
    [InlineData("Kokku 2 osalejat;;")]
    [InlineData("Kokku läbis:;;1")]
    [InlineData("KOKKU;;")]
    public void A_total_is_no_person(string total)
    {
        var (code, said) = Import($"Nimi;Asutus;Läbis\nMari;Rae vald;x\nJüri;Rae vald;\n{total}\n");
        Assert.Equal((0, true), (code, said.Contains("registered: 2, completed: 1", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Märkus: lõuna kell 12;;", "SG0713", "rows 4 (1 in all)")]
    [InlineData("7;Mari Kokku;;", "SG0713", "rows 4 (1 in all)")]
    [InlineData(";;Tartu linn;", "SG0712", "rows 4 (1 in all)")]
    [InlineData("8;Jüri;;x", "SG0713", "rows 4 (1 in all)")]
    public void Another_row_is_told(string row, string code, string part)
    {
        var (exit, said) = Import($"Jrk;Nimi;Asutus;Osales;Läbis\n1;Mari;Rae vald;x;x\n2;Jüri;Rae vald;;\n{row}\n");
        Assert.Equal(1, exit);
        Assert.Contains(code, said, StringComparison.Ordinal);
        Assert.Contains(part, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_names_counts_all_its_rows() =>
        Assert.Contains(
            "registered: 2, completed: 1",
            Import("Nimi;Asutus;Läbis\n;Rae vald;x\n;Rae vald;\n").Said,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_second_list_is_read_if_its_headings_mean_the_same()
    {
        Assert.Contains(
            "completed: 2",
            Import("Nimi;Asutus;Läbis\nMari;Rae vald;x\n\nOsaleja;Tööandja;Läbinud\nJüri;Rae vald;x\n").Said,
            StringComparison.Ordinal
        );
        var (code, said) = Import("Nimi;Asutus;Läbis\nMari;Rae vald;x\n\nNimi;Asutus;Kohal\nJüri;Rae vald;x\n");
        Assert.Equal(1, code);
        Assert.Contains("a second list begins in row 4", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_its_row_alone_below_a_title() =>
        Assert.Contains(
            "heading in row 3,",
            Import("Koolitus 2022\n\nNimi;Asutus;Läbis\nMari;Rae vald;x\n").Said,
            StringComparison.Ordinal
        );

    /// <summary>What follows a status is a reason, unless it takes the status back or says more.</summary>
    [Theory]
    [InlineData("osales (osaliselt)")]
    [InlineData("läbis (ei)")]
    [InlineData("läbis?")]
    [InlineData("registreeritud - loobus")]
    [InlineData("kinnitatud 12.03, läbis")]
    [InlineData("läbis, hiljem tühistatud")]
    [InlineData("osales, kuid ei läbinud")]
    [InlineData("osales, läbis")]
    [InlineData("läbis (topelt)")]
    public void A_status_that_is_taken_back_is_refused(string status)
    {
        var (code, said) = Import($"Asutus;Staatus\nRae vald;{status}\nRae vald;läbis\n");
        Assert.Equal(1, code);
        Assert.Contains("SG0705", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("läbis (100%)", "completed: 1")]
    [InlineData("läbis; osales 3 päeva", "completed: 1")]
    [InlineData("osales (5 päeva)", "attended: 1")]
    [InlineData("loobus (haige)", "withdrew: 1")]
    [InlineData("loobus, ei saanud tulla", "withdrew: 1")]
    [InlineData("katkestas, ei tulnud", "dropped out: 1")]
    public void A_reason_is_passed_over(string status, string told) =>
        Assert.Contains(told, Import($"Asutus;Staatus\nRae vald;{status}\nRae vald;registreeritud\n").Said, StringComparison.Ordinal);

    /// <summary>One list gives a person's code and another only the address.</summary>
    [Theory]
    [InlineData("37605030299;a@b.ee", ";A@b.ee", 1)]
    [InlineData(";a@b.ee", "37605030299;a@b.ee", 1)]
    [InlineData("37605030299;a@b.ee", "49403136515;a@b.ee", 2)]
    public void A_person_is_known_by_code_or_address(string first, string second, int people) =>
        Assert.Contains(
            $"completed: {people},",
            Import($"Isikukood;E-post;Asutus;Staatus\n{first};Rae vald;läbis\n{second};Rae vald;läbis\n").Said,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Asutus;Staatus\nRae vald;uus\n", "two meanings", "--status-of", "uus=completed", "--status-of", "Uus=withdrawn")]
    [InlineData("Asutus;Staatus\nRae vald;läbis\n", "no list has the word `uus`; there are: `läbis`", "--status-of", "uus=completed")]
    [InlineData("Asutus;Läbis\nRae vald;jah\n", "leave out its `--status-of`", "--status-of", "uus=completed")]
    [InlineData("Asutus;Mis\nRae vald;jah\n", "the same column", "--completed-column", "Mis", "--attended-column", "B")]
    [InlineData("Rae vald;jah\n", "no row looks like a heading", "--completed-column", "B")]
    [InlineData("Asutus;Staatus\nRae vald;läbis\n", "leave out `--sheet`", "--sheet", "Kevad")]
    public void A_wrong_option_is_told(string text, string part, params string[] options)
    {
        var (code, said) = Import(text, options);
        Assert.Equal(2, code);
        Assert.Contains(part, said, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_is_not_counted_twice()
    {
        var (code, said) = Import("Asutus;Staatus\nRae vald;läbis\n", _list.Story.At("./list.csv"));
        Assert.Equal(2, code);
        Assert.Contains("named twice", said, StringComparison.Ordinal);
    }

    private (int Code, string Said) Import(string text, params string[] options)
    {
        File.WriteAllText(_list.Story.At("list.csv"), text);
        return _list.Run("list.csv", ["--dry-run", .. options]);
    }
}
