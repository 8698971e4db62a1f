namespace SiteGen.Tests.Sites;

/// <summary>The original fact sheet: its page must show every fact.</summary>
public sealed class SeedPageTests(ShippedSite site)
{
    [Fact]
    public void Every_part_has_its_heading_and_the_figures_come_first() =>
        Assert.Equal(
            [
                "Tähtsamad arvud 2021",
                "Eesmärk",
                "Õpiväljundid",
                "Metoodika",
                "Sihtrühm",
                "Maht",
                "Ajakava",
                "Osalustasu",
                "Tagasiside",
                "Kontaktid",
                "Korraldajad",
                "Lisainfo",
                "Andmed",
                "Kuidas viidata",
            ],
            site.Seed.Sections()
        );

    [Theory]
    [InlineData("Toimunud koolitusi", "5")]
    [InlineData("Läbinuid", "113")]
    [InlineData("Katkestajaid", "9")]
    [InlineData("Registreerunuid", "122")]
    [InlineData("Rahulolu", "95%")]
    [InlineData("Läbinuid ühe koolituse kohta", "22,6")]
    public void Results_hold_every_figure(string figure, string value) => Assert.Equal(value, site.Seed.Results().Fact(figure));

    [Fact]
    public void Results_hold_no_other_figure_and_belong_to_2021()
    {
        var results = site.Seed.Results();
        Assert.Equal(6, results.Terms().Length);
        Assert.Equal(
            ["Registreerunuid|122|100%", "Läbinuid|113|92,6%", "Katkestajaid|9|7,4%"],
            results.Table("Registreerunud tulemuse järgi").Rows()
        );
    }

    [Fact]
    public void The_missing_breakdown_is_said_in_words_and_nowhere_shown()
    {
        Assert.Contains(
            site.Seed.Results().Lines(),
            static line => line.Contains("ei ole selle koolituse kohta avaldatud", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Osalejad asutuste kaupa", site.Seed.Sections());
        Assert.Empty(site.Seed.MainPart().QuerySelectorAll("table:not(.legend), a[href*='osalejad']"));
        Assert.False(site.Story.Has("site/koolitused/avatud-valitsemine/osalejad-avatud-valitsemine.csv"));
    }

    [Fact]
    public void Taking_part_is_free_for_those_who_do_so_in_full_and_dropping_out_is_48_euros() =>
        Assert.Equal(
            [
                "## Osalustasu",
                "Osalustasu: Tasuta, kui osaled koolitusel täies mahus (100%)",
                "Katkestustasu: 48 €",
                "See on tellimuskoolitus.",
            ],
            site.Seed.Section("Osalustasu").Lines()
        );

    [Fact]
    public void Three_workshops_are_to_come_in_spring_2023() =>
        Assert.Equal(["## Ajakava", "Kolm töötuba on tulemas 2023. aasta kevadel."], site.Seed.Section("Ajakava").Lines());

    [Fact]
    public void It_lasts_two_days_in_contact_and_online() =>
        Assert.Equal(["## Maht", "2 päeva; kontakttöötuba ja virtuaalseminar"], site.Seed.Section("Maht").Lines());

    [Fact]
    public void Both_contacts_can_be_called_and_written_to() =>
        Assert.Equal(
            [
                "## Kontaktid",
                "Koordinaator",
                "Maria Linde / Riigi Tugiteenuste Keskus",
                "- Telefon: +372 663 1439 <tel:+3726631439>",
                "- E-post: maria.linde@rtk.ee <mailto:maria.linde@rtk.ee>",
                "Koostööpartner",
                "e-Riigi Akadeemia",
                "- Telefon: +372 518 9114 <tel:+3725189114>",
                "- E-post: anneli.piirat@ega.ee <mailto:anneli.piirat@ega.ee>",
            ],
            site.Seed.Section("Kontaktid").Lines()
        );

    [Fact]
    public void It_was_updated_on_21_January_2022()
    {
        var time = site.Seed.Only("main header time");
        Assert.Equal(("21.01.2022", "2022-01-21"), (time.Words(), time.GetAttribute("datetime")));
    }

    [Fact]
    public void Feedback_is_marked_as_summed_up_by_us_and_not_as_a_quotation()
    {
        var feedback = site.Seed.Section("Tagasiside");
        Assert.Empty(feedback.QuerySelectorAll("blockquote"));
        Assert.Equal(["Tagasiside kokkuvõte", "Tagasiside kokkuvõte"], feedback.Texts("strong"));
        Assert.Equal(2, feedback.QuerySelectorAll(".voice.summary > p:not(.note)").Length);
    }

    [Fact]
    public void All_four_outcomes_and_seven_methods_are_there()
    {
        Assert.Equal(4, site.Seed.Section("Õpiväljundid").QuerySelectorAll("li").Length);
        Assert.Equal(7, site.Seed.Section("Metoodika").QuerySelectorAll("li").Length);
    }

    [Fact]
    public void The_home_page_shows_its_figures_and_counts_it_alone()
    {
        var home = site.Story.Page("");
        var card = Assert.Single(home.Section("Kõik programmid").QuerySelectorAll(".card"));
        Assert.Equal(
            ("5", "122", "113", "95%"),
            (card.Fact("Toimunud koolitusi"), card.Fact("Registreerunuid"), card.Fact("Läbinuid"), card.Fact("Rahulolu"))
        );
        Assert.Equal(
            [
                "Läbinuid: 113 | 1 programmi andmetel",
                "Registreerunuid: 122 | 1 programmi andmetel",
                "Koolitusprogramme: 1",
                "Toimunud koolitusi: 5 | 1 programmi andmetel",
            ],
            home.Section("Kõik programmid kokku").Only(".tiles").Lines()
        );
    }
}
