using OpenQA.Selenium;

namespace SiteGen.BrowserTests;

public sealed class KeyboardTests(Browser browser)
{
    private const string Reachable =
        "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"], input, select, button')].filter(each => "
        + "each.checkVisibility())";

    [Theory]
    [InlineData(Pages.Home)]
    [InlineData(Pages.Sample)]
    public void The_first_key_shows_a_link_that_leads_past_the_navigation(string page)
    {
        browser.Open(browser.Shipped.At(page));
        browser.Press(Keys.Tab);
        Assert.Equal("#sisu", browser.Evaluate<string>("document.activeElement.getAttribute('href')"));
        Assert.True(
            browser.Evaluate<bool>(
                """
                (() => {
                    const box = document.activeElement.getBoundingClientRect();
                    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === document.activeElement;
                })()
                """
            )
        );

        browser.Press(Keys.Enter);
        Assert.Equal("MAIN", browser.Evaluate<string>("document.activeElement.tagName"));
    }

    public static TheoryData<string> AllPages => [.. Pages.All];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Keys_reach_all_that_can_be_used_in_the_order_of_reading_and_show_where_they_are(string page)
    {
        browser.Open(browser.Shipped.At(page));
        browser.Run(
            $$"""
            window.reachable = {{Reachable}};
            window.reached = [];
            document.addEventListener('focusin', event => {
                const { outlineStyle, outlineWidth } = getComputedStyle(event.target);
                reached.push({ index: reachable.indexOf(event.target),
                    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 });
            });
            """
        );
        var count = browser.Evaluate<int>("reachable.length");
        browser.Press(string.Concat(Enumerable.Repeat(Keys.Tab, count)));

        var reached = browser.Evaluate<Stop[]>("reached");
        Assert.Equal(Enumerable.Range(0, count), reached.Select(static stop => stop.Index));
        Assert.All(reached, static stop => Assert.True(stop.Outlined));
    }

    private sealed record Stop(int Index, bool Outlined);
}
