using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>Lists are counted right whatever their columns, and refused where they may say two things.</summary>
public sealed class CountingTests : IDisposable
{
    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    /// <summary>Columns that together say one thing are read together.</summary>
    [Theory]
    [InlineData(
        "Asutus;Amet;Staatus;Osales;Läbis koolituse\nRae vald;x;Kinnitatud;jah;jah\n",
        "registered: 1, attended: 1, completed: 1, rae: 1"
    )]
    [InlineData(
        "Asutus;Osales;Tulemus\nRae vald;jah;Läbis\nRae vald;jah;Katkestas\nRae vald;ei;Loobus\n",
        "registered: 3, attended: 2, completed: 1, dropped_out: 1, withdrawn: 1, rae: 1"
    )]
    [InlineData(
        "Asutus;Osales;Läbis\nRae vald;x;x\nRae vald;x;\nRae vald;;\n",
        "registered: 3, attended: 2, completed: 1, dropped_out: 2, rae: 1"
    )]
    [InlineData("Asutus;Läbis;Loobus\nRae vald;+;\nRae vald;;+\nRae vald;;\n", "registered: 3, completed: 1, withdrawn: 1, rae: 1")]
    [InlineData(
        "Asutus;Kohal\nRae vald;TRUE\nTartu linn;FALSE\n",
        "registered: 2, attended: 1, dropped_out: 1, participants_of: attended, rae: 1"
    )]
    [InlineData("Asutus;Staatus\nRae vald;osales\nRae vald;kohal\n", "registered: 2, attended: 2, participants_of: attended, rae: 2")]
    [InlineData("Asutus;Staatus\nRae vald;osales\nRae vald;läbis\n", "registered: 2, attended: 2, completed: 1, rae: 1")]
    [InlineData("Asutus;Staatus\nRae vald;registreeritud\n", "registered: 1, participants_of: registered, rae: 1")]
    [InlineData(
        "Asutus;Staatus\nRae vald;läbis\nRae vald;katkestas – haigus\nRae vald;loobus 12.03\n",
        "registered: 3, completed: 1, dropped_out: 1, withdrawn: 1, rae: 1"
    )]
    [InlineData("Asutus;Staatus\nRae vald;läbis\nRae vald;ootel\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Asutus;Ootenimekiri;Läbis\nRae vald;;x\nRae vald;x;\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData(
        "Asutus;Staatus;Tulemus\nRae vald;Kinnitatud;Läbis\nRae vald;Kinnitatud;\nRae vald;Tühistas;\n",
        "registered: 3, completed: 1, withdrawn: 1, rae: 1"
    )]
    [InlineData("Asutus;Tunnistuse nr\nRae vald;K-12\nRae vald;\n", "registered: 2, completed: 1, rae: 1")]
    [InlineData(
        "Asutus;Osales;Asendaja\nRae vald;jah;\nRae vald;ei;Mari\n",
        "registered: 2, attended: 1, withdrawn: 1, participants_of: attended, rae: 1"
    )]
    [InlineData("Asutus;Tööandja;Läbis\nRae vald;rae vald;jah\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Asutus;Hinnang;Läbis\nRae vald;5 punkti;jah\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Asutus;1. päev;2. päev;Läbis\nRae vald;x;x;jah\n", "registered: 1, completed: 1, rae: 1")]
    public void Columns_are_read_together(string text, string expected) => AssertCounts(text, expected);

    /// <summary>The heading is found below titles, above groups, and where it is said again.</summary>
    [Theory]
    [InlineData("Asutus:;;RTK\n\nKoolitus;;X\nNimi;Asutus;Staatus\nMari;Rae vald;läbis\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Nimi;Asutus;Osalemine;\n;;Osales;Läbis\nMari;Rae vald;jah;jah\n", "registered: 1, attended: 1, completed: 1, rae: 1")]
    [InlineData("3. Asutus (tööandja)*;Läbis?\nRae vald;jah\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Asutus;Staatus\nRae vald;läbis\n\nAsutus;Staatus\nRae vald;läbis\nKokku;2\n;2\n", "registered: 2, completed: 2, rae: 2")]
    [InlineData("Tooandja;Labis\nRae vald;jah\n", "registered: 1, completed: 1, rae: 1")]
    [InlineData("Nr;Nimi;Asutus;Staatus\n1;Kokku;Rae vald;läbis\n2;;;\n", "registered: 1, completed: 1, rae: 1")]
    public void The_heading_is_found(string text, string expected) => AssertCounts(text, expected);

    [Theory]
    [InlineData("Asutus;Tööandja;Läbis\nRae vald;Tartu linn;jah\n", "SG0708", "`Asutus (A)` and `Tööandja (B)`")]
    [InlineData("Asutus;Läbis;Tunnistus\nRae vald;jah;jah\nRae vald;jah;ei\n", "SG0708", "rows 3 (1 in all)")]
    [InlineData("Asutus;Staatus;Tulemus\nRae vald;Läbis;Katkestas\n", "SG0708", "`Staatus (B)` and `Tulemus (C)`")]
    [InlineData("Asutus;Läbis;Katkestas\nRae vald;jah;jah\n", "SG0709", "`Katkestas (C)` and `Läbis (B)`")]
    [InlineData("Asutus;Osales;Läbis\nRae vald;ei;jah\n", "SG0709", "rows 2 (1 in all)")]
    [InlineData("Asutus;Staatus;Loobus\nRae vald;läbinud;jah\n", "SG0709", "`Loobus (C)` and `Staatus (B)`")]
    [InlineData("Asutus;Osales;Tõend väljastatud\nRae vald;jah;jah\n", "SG0711", "--completed-column")]
    [InlineData("Asutus;Tulemus\nRae vald;läbis\nRae vald;96%\n", "SG0711", "`Tulemus (B)`")]
    [InlineData("Asutus;1. päev;2. päev\nRae vald;x;x\n", "SG0711", "`B`, `C`")]
    [InlineData("Osakond;Läbis\nRae vald;jah\n", "SG0702", "`Osakond (A)`")]
    [InlineData("Nimi;Asutus;Staatus\nMari;Rae vald;\n", "SG0712", "rows 2 (1 in all)")]
    [InlineData("Asutus;Osales\nRae vald;jah\nRae vald;ei\nRae vald;\n", "SG0712", "rows 4 (1 in all)")]
    [InlineData("Nimi;Asutus;Staatus\nMari;;läbis\n", "SG0713", "`muu`")]
    [InlineData("Nimi;Asutus;Staatus\nMari;eraisik;läbis\n", "SG0713", "- id: muu")]
    [InlineData("Asutus;Staatus\nRae vald;tõend\nRae vald;tõend\nRae vald;uus\n", "SG0705", "`tõend` (2 in the list)")]
    [InlineData("Asutus;Staatus\nRae vald;makstud\nRae vald;läbis\n", "SG0705", "`(not shown)` (1 in the list)")]
    [InlineData("Asutus;E-post;Nimi;Staatus\nRae vald;a@b.ee;X;läbis\nRae vald;A@b.ee;X;loobus\n", "SG0715", "rows 3 (1 in all)")]
    [InlineData("Asutus;E-post;Nimi;Staatus\nRae vald;a@b.ee;X;läbis\nRae vald;a@b.ee;Y;läbis\n", "SG0715", "rows 3 (1 in all)")]
    public void What_may_mean_two_things_is_refused(string text, string code, string part)
    {
        var (exit, said) = Run(text);
        Assert.Equal(1, exit);
        Assert.Contains(code, said, StringComparison.Ordinal);
        Assert.Contains(part, said, StringComparison.Ordinal);
        Assert.DoesNotContain("results:", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_is_there_twice_is_counted_once() =>
        AssertCounts(
            "Asutus;Isikukood;E-post;Staatus\nRae vald;37605030299;a@b.ee;läbis\nRae vald;37605030299;c@b.ee;läbis\n"
                + "Rae Vallavalitsus;;d@b.ee;läbis\nRae vald;;D@B.EE;läbis\n",
            "registered: 2, completed: 2, rae: 2"
        );

    [Fact]
    public void People_of_no_institution_are_counted_under_muu()
    {
        _list.Story.Append(RegistrationList.Institutions, "- id: muu\n  name: Muu\n  kind: other\n");
        AssertCounts("Nimi;Asutus;Staatus\nMari;eraisik;läbis\n", "registered: 1, completed: 1, muu: 1");
    }

    [Fact]
    public void A_registry_code_that_contradicts_the_name_is_told()
    {
        var (code, said) = Run("Asutus;Registrikood;Staatus\nRae vald;70007340;läbis\n");
        Assert.Equal(0, code);
        Assert.Contains("SG0716", said, StringComparison.Ordinal);
        Assert.Contains("tartu-vald: 1", _list.Story.Read(Story.Programme), StringComparison.Ordinal);
    }

    /// <summary>Every cell of a person has a marker, and no way to refuse the list shows it.</summary>
    [Theory]
    [InlineData("Asutus:;;SALADUS\nNimi;Asutus;Staatus\nSALADUS;Rae vald;SALADUS\n")]
    [InlineData("SALADUS;SALADUS\nNimi;Asutus;SALADUS\nSALADUS;Rae vald;SALADUS\n")]
    [InlineData("Nimi;Asutus;Staatus;SALADUS\nSALADUS;;läbis;SALADUS\nSALADUS;Rae vald;;\nSALADUS;Rae vald;asendas SALADUS;\n")]
    [InlineData("Nimi;Asutus;Staatus\nSALADUS;SALADUS@b.ee;läbis\nSALADUS;SALADUS 5551 2345;läbis\n")]
    [InlineData("Nimi;Asutus;Tööandja;Läbis;Katkestas\nSALADUS;Rae vald;Tartu linn;jah;jah\n")]
    [InlineData("Nimi;Asutus;Läbis;Katkestas;Asendaja\nSALADUS;Rae vald;jah;jah;SALADUS\n")]
    [InlineData("Nimi;Asutus;E-post;Staatus\nSALADUS;Rae vald;SALADUS@b.ee;läbis\nSALADUS2;Rae vald;SALADUS@b.ee;läbis\n")]
    [InlineData("Nimi;Asutus (SALADUS);Tulemus\nSALADUS;Rae vald;läbis\nSALADUS;Rae vald;SALADUS\n")]
    [InlineData("Nimi;Asutus;Staatus\nMari Saladus;Saladus Mari OÜ;läbis\nMari Saladus;FIE Mari Saladus;läbis\n")]
    [InlineData("Nimi;Osakond (SALADUS);Läbis\nSALADUS;SALADUS;jah\n")]
    [InlineData("Nimi;Asutus;Läbis (SALADUS);Tunnistus\nSALADUS;Rae vald;jah;ei\nSALADUS;Rae vald;SALADUS;ei\n")]
    [InlineData("Nimi;Asutus;Staatus\nSALADUS;Rae vald;katkestas – SALADUS\nSALADUS;Rae vald;tõend – SALADUS\n")]
    public void Nothing_of_a_person_is_said(string text)
    {
        foreach (
            var options in (string[][])
                [
                    [],
                    ["--accept-likely"],
                    ["--institution-column", "X"],
                    ["--status-column", "C"],
                    ["--dry-run"],
                ]
        )
        {
            var (code, said) = Run(text, options);
            Assert.NotEqual(0, code);
            Assert.DoesNotContain("SALADUS", said, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("--institution-column", "Firma", "`Asutus (A)`")]
    [InlineData("--sheet", "Kevad", "there is no sheet `Kevad`")]
    public void A_wrong_option_says_what_there_is(string option, string value, string part)
    {
        var (code, said) = Run("Asutus;Staatus\nRae vald;läbis\n", option, value);
        Assert.Equal(2, code);
        Assert.Contains(part, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B", "D")]
    [InlineData("Töötab", "Mis sai")]
    public void Columns_are_named_by_heading_or_letter(string institution, string status)
    {
        var (code, _) = Run(
            "Nimi;Töötab;E-post;Mis sai\nMari;Rae vald;a@b.ee;läbis\n",
            "--institution-column",
            institution,
            "--status-column",
            status
        );
        Assert.Equal((0, "registered: 1, completed: 1, rae: 1"), (code, Counts()));
    }

    private (int Code, string Said) Run(string text, params string[] options)
    {
        File.WriteAllText(_list.Story.At("list.csv"), text);
        return _list.Run("list.csv", options);
    }

    private void AssertCounts(string text, string expected)
    {
        var (code, said) = Run(text);
        Assert.Equal("", code == 0 ? "" : said);
        Assert.Equal(expected, Counts());
        Assert.Equal(0, _list.Story.Build().ExitCode);
    }

    /// <summary>The lines of the period that was written.</summary>
    private string Counts() =>
        string.Join(
            ", ",
            _list
                .Story.Read(Story.Programme)
                .Split("- period: 2022\n")[^1]
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(static line => line != "participants:")
        );
}
