using OpenQA.Selenium;

namespace SiteGen.BrowserTests;

/// <summary>Filtering and sorting by keyboard.</summary>
public sealed class FilterTests(Browser browser)
{
    private const string Institutions =
        "[...document.querySelectorAll('tr[data-liik]')].filter(each => each.checkVisibility())"
        + ".map(each => each.cells[0].textContent.replaceAll('\\u00AD', ''))";
    private const string Participants =
        "[...document.querySelectorAll('.breakdown[open] .participants tbody tr:not(.group)')]"
        + ".map(each => each.cells[0].textContent.replaceAll('\\u00AD', ''))";
    private const string Said = "document.querySelector('output').textContent";
    private const string Query = "decodeURIComponent(location.search)";

    [Fact]
    public void One_types_a_part_of_a_name_and_finds_the_institution()
    {
        Open("asutused/");
        Assert.Equal(40, browser.Evaluate<string[]>(Institutions).Length);
        Assert.Equal("", browser.Evaluate<string>(Said));

        Type("ohul");
        Assert.Equal(["Õhulossi linn"], browser.Evaluate<string[]>(Institutions));
        Assert.Equal("Leitud asutusi: 1", browser.Evaluate<string>(Said));
        Assert.Equal("?otsi=ohul", browser.Evaluate<string>(Query));

        browser.Open(new Uri(browser.Evaluate<string>("location.href")));
        Assert.Equal(["Õhulossi linn"], browser.Evaluate<string[]>(Institutions));
        Assert.Equal("ohul", browser.Evaluate<string>("document.querySelector('[name=otsi]').value"));
    }

    [Fact]
    public void Words_kind_and_county_narrow_together_and_one_button_takes_all_back()
    {
        Open("asutused/?liik=Omavalitsus&maakond=Harju maakond");
        Assert.Equal(["Kriidi linn", "Näidisküla vald", "Pliiatsi vald"], browser.Evaluate<string[]>(Institutions));
        Type("vald");
        Assert.Equal(["Näidisküla vald", "Pliiatsi vald"], browser.Evaluate<string[]>(Institutions));
        Type(" puudub");
        Assert.Empty(browser.Evaluate<string[]>(Institutions));
        Assert.Equal("Midagi ei leitud. Proovi lühemat otsingusõna või eemalda filtrid.", browser.Evaluate<string>(Said));

        browser.Run("document.querySelector('[data-filter] button').focus()");
        browser.Press(Keys.Enter);
        Assert.Equal(40, browser.Evaluate<string[]>(Institutions).Length);
        Assert.Equal(("", "otsi"), (browser.Evaluate<string>(Query), browser.Evaluate<string>("document.activeElement.name")));
    }

    [Fact]
    public void Programmes_are_found_by_theme_year_and_text()
    {
        const string Cards =
            "[...document.querySelectorAll('.card')].filter(each => each.checkVisibility()).map(each => "
            + "each.querySelector('a').textContent)";
        Open("koolitused/?teema=Klienditeenindus");
        Assert.Equal(["Selge kirja kool"], browser.Evaluate<string[]>(Cards));
        Open("koolitused/?aasta=2018");
        Assert.Equal(["Selge kirja kool"], browser.Evaluate<string[]>(Cards));
        Open("koolitused/?aasta=1821&tundmatu=1");
        Assert.Equal(2, browser.Evaluate<string[]>(Cards).Length);
        Type("digivoim");
        Assert.Equal(["Avatud valitsemise ja digivõimekuse töötoad"], browser.Evaluate<string[]>(Cards));
    }

    /// <summary>In another case, by a beginning and with a wrong letter.</summary>
    [Theory]
    [InlineData("valitsemisest digivõimekusele", "Avatud valitsemise ja digivõimekuse töötoad")]
    [InlineData("digivoim", "Avatud valitsemise ja digivõimekuse töötoad")]
    [InlineData("õhulosis", "Õhulossi linn")]
    public void Anything_is_found_from_any_page(string typed, string found)
    {
        const string Hits = "[...document.querySelectorAll('.find a')].map(each => each.textContent)";
        Open("asutused/naidiskula-vald/");
        browser.Run("document.querySelector('.find input').focus()");
        browser.Press(typed);
        Assert.True(SpinWait.SpinUntil(() => browser.Evaluate<string[]>(Hits).FirstOrDefault() == found, TimeSpan.FromSeconds(10)));
        Assert.StartsWith(
            "Leitud: ",
            browser.Evaluate<string>("document.querySelector('.find [role=status]').textContent"),
            StringComparison.Ordinal
        );
        browser.Press(Keys.Escape);
        Assert.True(SpinWait.SpinUntil(() => browser.Evaluate<string[]>(Hits).Length == 0, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void The_index_is_loaded_only_when_somebody_searches()
    {
        Open("asutused/");
        Assert.DoesNotContain(browser.Requests().Keys, static address => address.Contains("otsing", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_found_is_announced() =>
        Assert.Equal("status", Opened("asutused/").Evaluate<string>("document.querySelector('output').computedRole ?? 'status'"));

    [Fact]
    public void A_table_is_sorted_by_the_heading_that_one_presses_and_back_again()
    {
        Open(Pages.Sample);
        var grouped = browser.Evaluate<string[]>(Participants);

        PressHeading("nimi");
        Assert.Equal(
            "ascending",
            browser.Evaluate<string>("document.querySelector('.breakdown[open] [data-sort=nimi]').getAttribute('aria-sort')")
        );
        var byName = browser.Evaluate<string[]>(Participants);
        Assert.Equal(["Harjutuse vald", "Harjutusvihiku Kool", "Joonealuse Põhikool"], byName[..3]);
        Assert.Equal(
            ["Vihikukaane Lasteaed", "Visandi linn", "Väljamõeldud Teenuste Amet", "Õhulossi linn", "Üürikese vald"],
            byName[^5..]
        );
        Assert.Contains("=nimi.ascending", browser.Evaluate<string>(Query), StringComparison.Ordinal);

        browser.Open(new Uri(browser.Evaluate<string>("location.href")));
        Assert.Equal(byName, browser.Evaluate<string[]>(Participants));

        PressHeading("nimi");
        Assert.Equal(byName.Reverse(), browser.Evaluate<string[]>(Participants));
        PressHeading("nimi");
        Assert.Equal(grouped, browser.Evaluate<string[]>(Participants));
        Assert.Equal("", browser.Evaluate<string>(Query));

        PressHeading("osalejaid");
        Assert.Equal(
            ["Näidisküla vald", "Mustandi vald", "Proovi linn", "Kujuteldava Maa Ministeerium"],
            browser.Evaluate<string[]>(Participants)[..4]
        );
    }

    private void Open(string address) => Opened(address);

    private Browser Opened(string address)
    {
        browser.Open(browser.Shipped.At(address));
        return browser;
    }

    private void Type(string text)
    {
        browser.Run("document.querySelector('[name=otsi]').focus()");
        browser.Press(text);
    }

    private void PressHeading(string name)
    {
        browser.Run($"document.querySelector('.breakdown[open] [data-sort={name}] button').focus()");
        browser.Press(Keys.Enter);
    }
}
