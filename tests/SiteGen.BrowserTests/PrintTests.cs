using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.BrowserTests;

public sealed partial class PrintTests(Browser browser)
{
    /// <summary>The sample has every section that there is; on both sides, it takes two sheets of paper.</summary>
    [Theory]
    [InlineData(Pages.Seed, 1)]
    [InlineData(Pages.Sample, 3)]
    public void A_fact_sheet_is_printed_on_few_pages(string page, int most)
    {
        browser.Open(browser.Shipped.At(page), media: "");
        var printed = browser.Command(
            "Page.printToPDF",
            new()
            {
                ["paperWidth"] = 8.27,
                ["paperHeight"] = 11.69,
                ["preferCSSPageSize"] = true,
            }
        );
        var pdf = Encoding.Latin1.GetString(Convert.FromBase64String((string)printed["data"]));
        TestContext.Current.TestOutputHelper?.WriteLine($"{SheetOfPaper().Count(pdf)} pages");
        Assert.InRange(SheetOfPaper().Count(pdf), 1, most);
    }

    [Theory]
    [InlineData(Pages.Seed)]
    [InlineData(Pages.Sample)]
    public void On_paper_there_is_no_navigation_and_what_stands_open_is_there(string page)
    {
        browser.Open(browser.Shipped.At(page), media: "print");
        Assert.Equal(
            ["none", "none"],
            browser.Evaluate<string[]>("['nav', '.skip'].map(each => getComputedStyle(document.querySelector(each)).display)")
        );
        Assert.Empty(
            browser.Evaluate<string[]>(
                "[...document.querySelectorAll('h1, .sheet-body section:not(.screen) h2, details[open] "
                    + ".participants')].filter(each => !each.checkVisibility()).map(each => each.outerHTML)"
            )
        );
    }

    [Theory]
    [InlineData(Pages.Sample)]
    public void Tables_repeat_their_heads_and_links_show_where_they_lead(string page)
    {
        browser.Open(browser.Shipped.At(page), media: "print");
        Assert.Equal(
            ["table-header-group"],
            browser.Evaluate<string[]>(
                "[...new Set([...document.querySelectorAll('.sheet thead:not(.hidden)')].map(each => getComputedStyle(each).display))]"
            )
        );
        Assert.Contains(
            "(https://example.org/materjalid/meelespea.pdf)",
            browser
                .Evaluate<string[]>(
                    "[...document.querySelectorAll('.sheet a[rel~=external]')].map(each => getComputedStyle(each, "
                        + "'::after').content.replace(/attr\\(href\\)/, each.href).replaceAll('\"', '').trim())"
                )
                .Select(static shown => shown.Replace(" ", "", StringComparison.Ordinal))
        );
        Assert.Equal(
            0,
            browser.Evaluate<int>(
                "[...document.querySelectorAll('.filter, nav, .skip, .screen')].filter(each => each.checkVisibility()).length"
            )
        );
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetOfPaper();
}
