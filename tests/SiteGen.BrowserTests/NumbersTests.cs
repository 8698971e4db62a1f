using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>However much a site has to show, on any screen and on paper, no number is broken, cut off or covered by another.</summary>
public sealed class NumbersTests(Browser browser, StressedSite site) : IClassFixture<StressedSite>
{
    /// <summary>The width of A4 between its margins, in pixels.</summary>
    private const int Paper = 703;

    /// <summary>Every number that is misread, with what is wrong with it.</summary>
    private const string Misread = """
        (() => {
            const faults = [], seen = [], print = matchMedia('print').matches;
            const blockOf = each => each.closest('svg') ?? (getComputedStyle(each).display.match(/^(inline|contents)$/)
                ? blockOf(each.parentElement) : each);
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode, element = text.parentElement;
                if (element.closest('.hidden, code, option') || !element.checkVisibility()) continue;
                for (const found of text.data.matchAll(/(?:[<>]\u00A0|−)?\d[\d\u00A0.,]*(?:\u00A0ml[nd]|%)?/g)) {
                    const range = document.createRange();
                    range.setStart(text, found.index);
                    range.setEnd(text, found.index + found[0].trimEnd().length);
                    const boxes = [...range.getClientRects()].filter(box => box.width > 0);
                    const say = what => faults.push(`${found[0]} ${what}: ${element.outerHTML.slice(0, 160)}`);
                    if (new Set(boxes.map(box => Math.round(box.top))).size > 1) say('is broken');
                    const [block, scrolled] = [blockOf(element).getBoundingClientRect(), !print && element.closest('.table-scroll')];
                    if (boxes.some(box => box.left < block.left - 1 || box.right > block.right + 1
                        || (!scrolled && box.right > document.documentElement.clientWidth + 1))) say('is cut off');
                    seen.push(...boxes.map(box => ({ box, say, range })));
                }
            }
            seen.sort((one, other) => one.box.top - other.box.top);
            seen.forEach(({ box, say, range }, at) => {
                for (let next = at + 1; next < seen.length && seen[next].box.top < box.bottom - 2; next++) {
                    const other = seen[next];
                    if (other.range !== range && other.box.left < box.right - 1 && other.box.right > box.left + 1) say('is covered');
                }
            });
            if (print) document.querySelectorAll('.table-scroll').forEach(each =>
                each.scrollWidth > each.clientWidth + 1 && faults.push(`a table is cut off: ${each.outerHTML.slice(0, 160)}`));
            return faults;
        })()
        """;

    private static readonly string[] _pages =
    [
        "",
        StressSite.Sheet,
        "koolitused/tiimid/",
        StressSite.Institution,
        StressSite.County,
        "asutused/",
        "andmed/",
    ];

    public static MatrixTheoryData<string, int> OnScreens => new(_pages, [360, 768, 1280, 1920]);

    public static TheoryData<string> OnPaper => [.. _pages];

    [Theory]
    [MemberData(nameof(OnScreens))]
    public void A_number_is_whole_and_apart_on_every_screen(string page, int width)
    {
        browser.Open(site.At(page), width: width);
        browser.ExpandAll();
        Assert.Empty(browser.Evaluate<string[]>(Misread));
    }

    [Theory]
    [MemberData(nameof(OnPaper))]
    public void A_number_is_whole_and_apart_on_paper(string page)
    {
        browser.Open(site.At(page), width: Paper, media: "print");
        Assert.Empty(browser.Evaluate<string[]>(Misread));
    }

    /// <summary>The sample has every figure there is, and units that are named in each cell.</summary>
    [Fact]
    public void The_widest_table_is_whole_on_paper()
    {
        browser.Open(browser.Shipped.At(Pages.Sample), width: Paper, media: "print");
        Assert.Empty(browser.Evaluate<string[]>(Misread));
    }

    /// <summary>Without this, a test of pages would pass that does not see what is wrong.</summary>
    [Theory]
    [InlineData(".tile .value", "font-size: 9rem; white-space: normal; overflow-wrap: anywhere", "is broken")]
    [InlineData(".tile .value", "font-size: 5rem", "is cut off")]
    [InlineData(".tile", "grid-area: 1 / 1", "is covered")]
    public void A_number_that_is_misread_is_found(string selector, string style, string fault)
    {
        browser.Open(site.At(StressSite.Sheet), width: 360);
        browser.Run($"document.querySelectorAll('{selector}').forEach(each => each.style.cssText = '{style}')");
        Assert.Contains(browser.Evaluate<string[]>(Misread), each => each.Contains(fault, StringComparison.Ordinal));
    }
}
