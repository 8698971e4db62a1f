using SiteGen.Tests.Importing.Files;

namespace SiteGen.Tests.Importing;

/// <summary>
/// Nothing of a person is said, in no format and language. The names of sheets are said, since <c>--sheet</c> asks for them, and
/// spellings of institutions.
/// </summary>
public sealed class ImportPrivacyTests : IDisposable
{
    private const string Secret = "SALADUS";
    private const string Person = $"{Secret};{Secret}@example.org;48901010001";
    private const string Heading = "Nimi;E-post;Isikukood";

    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    /// <summary>Each row of people is refused, warned of or counted in another way.</summary>
    [Theory]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;{Secret}\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;jah ({Secret})\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;x ({Secret})\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;tõend ({Secret})\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;läbinud, {Secret}\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;läbinud\n{Person};Rae vald;loobus – {Secret}\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};{Secret}@example.org;läbinud\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};;läbinud\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;#N/A\n")]
    [InlineData($"{Heading};Asutus;Staatus\n{Person};Rae vald;12.05.2022\n")]
    [InlineData($"{Heading};Asutus;Staatus\n\"{Secret};Rae vald;läbinud\n")]
    [InlineData($"{Secret} {Secret}\n{Secret};{Heading};Asutus;Läbis;Katkestas\n{Secret};{Person};Rae vald;{Secret};{Secret}\n")]
    [InlineData($"{Heading};Asutus;Läbis;Katkestas;{Secret}\n{Person};Rae vald;jah;jah;{Secret}\n")]
    [InlineData($"{Heading};Asutus;Tööandja;Läbis;Tõend ({Secret})\n{Person};Rae vald;Tartu linn;jah;{Secret}\n")]
    [InlineData($"{Heading};Asutus ({Secret});Läbis ({Secret})\n{Person};Rae vald;{Secret}\n")]
    [InlineData($"{Heading};Asutus;{Secret}\n{Person};Rae vald;jah\n")]
    [InlineData($"{Heading};{Secret};Läbis\n{Person};Rae vald;jah\n")]
    [InlineData($"{Heading};Asutus;Registrikood;Läbis\n{Person};Rae vald;70007340;{Secret}\n{Person};Rae vald;70007340;jah\n")]
    [InlineData($"{Secret}\n")]
    public void A_list_is_refused_or_counted_without_a_word_of_its_people(string text)
    {
        File.WriteAllText(_list.Story.At("list.csv"), text);
        Check("list.csv");
    }

    [Fact]
    public void Nor_does_a_workbook_or_what_is_none()
    {
        object?[][] rows =
        [
            [Secret],
            ["Nimi", "Asutus", "Staatus", Secret],
            [Secret, "Rae vald", "läbinud", Secret],
            [Secret, "Rae vald", Secret, new Formula(null)],
        ];
        var hidden = new Sheet("Leht", rows)
        {
            HiddenColumns = new HashSet<int> { 1, 2 },
            HiddenRows = new HashSet<int> { 3 },
            IsHidden = true,
        };
        XlsxWriter.Write(_list.Story.At("list.xlsx"), [hidden]);
        Check("list.xlsx");
        var bytes = File.ReadAllBytes(_list.Story.At("list.xlsx"));
        for (var cut = 1; cut < 10; cut++)
        {
            File.WriteAllBytes(_list.Story.At("list.xlsx"), bytes[..(bytes.Length * cut / 10)]);
            Check("list.xlsx");
        }

        foreach (var start in (string[])["%PDF-1.4 ", "<html>", "<?xml version='1.0'?>", @"{\rtf1 ", "PK\u0003\u0004"])
        {
            File.WriteAllText(_list.Story.At("list.xlsx"), start + Secret);
            Check("list.xlsx");
        }
    }

    private void Check(string list)
    {
        foreach (var language in (string[])["et", "en"])
        {
            foreach (var format in (string[])["text", "json"])
            {
                foreach (
                    var options in (string[][])
                        [
                            [],
                            ["--accept-likely"],
                            ["--status", "completed"],
                            ["--status-column", "Puudub"],
                            ["--sheet", "Puudub"],
                        ]
                )
                {
                    var (code, said) = _list.Run(list, ["--dry-run", "--language", language, "--format", format, .. options]);
                    Assert.True(code < 3, said);
                    Assert.DoesNotContain(Secret, said, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain("4890101", said, StringComparison.Ordinal);
                }
            }
        }
    }
}
