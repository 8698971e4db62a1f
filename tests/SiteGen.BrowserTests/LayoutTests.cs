namespace SiteGen.BrowserTests;

/// <summary>Pages fit narrow viewports, large text and wide text spacing, and touch targets are large enough.</summary>
public sealed class LayoutTests(Browser browser)
{
    /// <summary>Elements that extend beyond the viewport if the page scrolls horizontally.</summary>
    private const string TooWide = """
        document.documentElement.scrollWidth <= document.documentElement.clientWidth
            ? []
            : [...document.body.querySelectorAll('*')].filter(each => !each.closest('.table-scroll table')
                && each.getBoundingClientRect().right > document.documentElement.clientWidth).map(each => each.outerHTML)
        """;

    public static TheoryData<string> AllPages => [.. Pages.All];

    /// <summary>A narrow screen, and a 1280 × 1024 screen at 400 % zoom.</summary>
    public static MatrixTheoryData<string, int> Narrow => new(Pages.All, [800, 256]);

    [Theory]
    [MemberData(nameof(Narrow))]
    public void A_page_does_not_scroll_sideways_on_a_narrow_screen(string page, int height)
    {
        browser.Open(browser.Shipped.At(page), width: 320, height: height);
        browser.ExpandAll();
        Assert.InRange(browser.Evaluate<int>("document.documentElement.clientWidth"), 300, 320);
        Assert.Empty(browser.Evaluate<string[]>(TooWide));
    }

    /// <summary>WCAG 1.4.12.</summary>
    [Theory]
    [MemberData(nameof(AllPages))]
    public void Text_that_is_spaced_out_is_neither_cut_off_nor_covered(string page)
    {
        browser.Open(browser.Shipped.At(page), width: 320);
        browser.ExpandAll();
        browser.Run(
            """
            for (const each of document.body.querySelectorAll('*:not(svg, svg *)')) {
                each.style.setProperty('line-height', '1.5', 'important');
                each.style.setProperty('letter-spacing', '.12em', 'important');
                each.style.setProperty('word-spacing', '.16em', 'important');
            }
            for (const each of document.querySelectorAll('p')) each.style.setProperty('margin-bottom', '2em', 'important');
            """
        );
        Assert.Empty(browser.Evaluate<string[]>(TooWide));
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                [...document.body.querySelectorAll('*:not(svg, svg *, .hidden, .hidden *)')]
                    .filter(each => getComputedStyle(each).overflow === 'hidden'
                        && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
                    .map(each => each.outerHTML)
                """
            )
        );
    }

    /// <summary>The heading of the home page is one word: all of its lines hold whole words.</summary>
    [Fact]
    public void The_heading_of_the_home_page_is_not_broken_within_a_word()
    {
        browser.Open(browser.Shipped.At(Pages.Home), width: 320);
        Assert.Equal(
            1,
            browser.Evaluate<int>(
                """
                (range => (range.selectNodeContents(document.querySelector('h1')), range.getClientRects().length))(document.createRange())
                """
            )
        );
    }

    /// <summary>The marks are no part of the text: only a browser shows whether they are there.</summary>
    [Fact]
    public void A_quotation_has_its_marks_beside_its_words()
    {
        browser.Open(browser.Shipped.At(Pages.Sample));
        Assert.Equal(
            ["„", "“", "inline"],
            browser.Evaluate<string[]>(
                """
                (quote => [getComputedStyle(quote, '::before').content, getComputedStyle(quote, '::after').content,
                    getComputedStyle(quote.lastElementChild).display].map(each => each.replaceAll('"', '')))
                    (document.querySelector('figure blockquote'))
                """
            )
        );
    }

    /// <summary>WCAG 2.5.8: a link within a sentence may be smaller.</summary>
    [Theory]
    [MemberData(nameof(AllPages))]
    public void What_can_be_hit_is_24_pixels_large_or_stands_apart(string page)
    {
        browser.Open(browser.Shipped.At(page), width: 320);
        browser.ExpandAll();
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                (() => {
                    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
                        .filter(each => each.checkVisibility() && !each.matches('.skip'));
                    const inSentence = each => getComputedStyle(each).display === 'inline'
                        && [...each.parentElement.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
                    const boxes = targets.map(each => each.getBoundingClientRect());
                    const middle = box => [box.x + box.width / 2, box.y + box.height / 2];
                    const apart = (one, at) => boxes.every((other, index) => {
                        if (index === at) return true;
                        const [x, y] = middle(one);
                        const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
                        return Math.hypot(dx, dy) >= 12;
                    });
                    return targets.filter((each, at) => !inSentence(each)
                        && (boxes[at].width < 24 || boxes[at].height < 24) && !apart(boxes[at], at)).map(each => each.outerHTML);
                })()
                """
            )
        );
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Nothing_moves_for_those_who_asked_that_nothing_does(string page)
    {
        browser.Open(browser.Shipped.At(page), prefers: ("prefers-reduced-motion", "reduce"));
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                [...document.querySelectorAll('*')].filter(each => {
                    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
                    return transitionDuration.split(',').some(time => parseFloat(time) > 0)
                        || animationName !== 'none' || scrollBehavior === 'smooth';
                }).map(each => each.outerHTML)
                """
            )
        );
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Pictures_are_there_in_forced_colours_too(string scheme)
    {
        browser.Open(browser.Shipped.At(Pages.Sample), scheme: scheme, prefers: ("forced-colors", "active"));
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                (() => {
                    const paper = getComputedStyle(document.body).backgroundColor;
                    return [...document.querySelectorAll('.bar rect, .flow rect, .history rect')]
                        .filter(each => getComputedStyle(each).fill === paper).map(each => each.outerHTML);
                })()
                """
            )
        );
        Assert.Empty(
            browser.Evaluate<string[]>(
                "[...document.querySelectorAll('.county, .tile')].filter(each => "
                    + "parseFloat(getComputedStyle(each).borderTopWidth) === 0).map(each => each.outerHTML)"
            )
        );
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Without_the_module_a_page_says_the_same(string page)
    {
        browser.Open(browser.Shipped.At(page));
        browser.Run("document.querySelectorAll('[data-filter], [data-copied]').forEach(each => each.remove())");
        var with = browser.Evaluate<string>("document.body.innerText");
        browser.Open(browser.Shipped.At(page), script: false);
        Assert.Equal(
            0,
            browser.Evaluate<int>(
                "[...document.querySelectorAll('[data-filter], th button')]"
                    + ".filter(each => each.checkVisibility({ visibilityProperty: true })).length"
            )
        );
        Assert.Equal(with, browser.Evaluate<string>("document.body.innerText"));
    }
}
