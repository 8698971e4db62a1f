namespace SiteGen.BrowserTests;

/// <summary>Who decides whether to come finds out on a phone without scrolling far.</summary>
public sealed class GlanceTests(Browser browser)
{
    [Theory]
    [InlineData(Pages.Seed)]
    [InlineData(Pages.Sample)]
    public void What_one_needs_to_decide_stands_within_the_first_two_screens(string page)
    {
        browser.Open(browser.Shipped.At(page), width: 375, height: 667);
        Assert.InRange(browser.Evaluate<int>("Math.round(document.querySelector('.glance').getBoundingClientRect().bottom)"), 1, 2 * 667);
    }

    /// <summary>The parts of a bar tell apart without colours, and no label is cut or covers another.</summary>
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public void The_labels_of_a_bar_stand_apart_within_the_page(int width)
    {
        browser.Open(browser.Shipped.At(Pages.Sample), width: width);
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                (labels => labels.filter(([box, text], at) => box.left < 0 || box.right > document.documentElement.clientWidth
                    || labels.some(([other], index) => index !== at && box.left < other.right - 1 && other.left < box.right - 1
                        && box.top < other.bottom - 3 && other.top < box.bottom - 3)).map(([, text]) => text))
                    ([...document.querySelectorAll('.outcome-bar text')].map(each => [each.getBoundingClientRect(), each.textContent]))
                """
            )
        );
    }
}
