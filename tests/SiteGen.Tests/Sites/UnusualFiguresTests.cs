using SiteGen.Tests.Stories;
using static SiteGen.Tests.Sites.KindOfProgramme;

namespace SiteGen.Tests.Sites;

/// <summary>Figures that fit no key, are not there or were revised are told as they were written.</summary>
public sealed class UnusualFiguresTests
{
    [Fact]
    public void Any_other_figure_is_printed_as_written_and_enters_no_sum()
    {
        using var story = With(
            Least
                + Contact
                + """
                results:
                  - period: 2022
                    institutions: ">= 22"
                    figures:
                      - {label: Koolitaja hinne, value: 4.70, note: viiest pallist}
                      - {label: Vaatamisi, value: u 1 200}
                  - period: 2021
                    figures: [{label: Vaatamisi, value: 900}]

                """
        );

        var page = Page(story);
        Assert.Equal(["4.70", "viiest pallist"], page.Results().Facts("Koolitaja hinne"));
        Assert.Equal("u 1 200", page.Results().Fact("Vaatamisi"));
        Assert.Equal("vähemalt 22", page.Results().Fact("Asutusi"));
        Assert.Contains("Vaatamisi: 900", page.Section("Perioodide võrdlus").Lines());
        Assert.DoesNotContain("Vaatamisi", story.Page("").MainPart().TextContent, StringComparison.Ordinal);
        Assert.Equal(
            """[{"label":"Koolitaja hinne","value":"4.70","note":"viiest pallist"},{"label":"Vaatamisi","value":"u 1 200"}]""",
            Compact(Json(story).GetProperty("results")[0].GetProperty("figures"))
        );
        Assert.Equal(["22", ""], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("asutusi"));
        Assert.Equal(["ge", ""], CsvFile.Read(story.At("site/andmed/tulemused.csv")).Column("asutusi_tapsus"));
    }

    [Fact]
    public void A_period_without_figures_has_no_final_figures()
    {
        using var story = new Story().With(
            Story.Programme,
            Least
                + Contact
                + "results:\n  - {period: 2022, note: Arvud tulevad.}\n  - {period: 2021, status: provisional, revision_note: Kolis.}\n"
        );

        Assert.Equal(["SG0220", "SG0220"], story.Build().Codes);
        Assert.DoesNotContain("arvud", Page(story).Results().Only("p.note").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Selle perioodi kohta arve ei ole.", "Arvud tulevad."], Page(story).Results().Lines()[1..]);
        Assert.DoesNotContain("Lõplikud arvud", Page(story).MainPart().TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Esialgsed arvud", Page(story).MainPart().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_of_a_revision_is_never_lost()
    {
        using var story = With(Least + Contact + "results: [{period: 2022, courses: 1, revision_note: Arv parandati mais.}]\n");
        Assert.Contains("Lõplikud arvud. Arv parandati mais. Loetakse inimesi.", Page(story).Results().Lines());
    }
}
