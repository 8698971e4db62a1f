namespace SiteGen.BrowserTests;

/// <summary>Sites with a script injection in every text: no script runs, and every text is visible.</summary>
public sealed class HostileContentTests(Browser browser, HostileSites sites) : IClassFixture<HostileSites>
{
    private const string TouchEverything = """
        document.addEventListener('click', event => {
            const link = event.target.closest('a');
            if (link && link.protocol !== 'javascript:') event.preventDefault();
        });
        for (const each of document.querySelectorAll('*'))
            for (const kind of ['mouseover', 'pointerenter', 'focus', 'toggle', 'beforetoggle',
                'keydown', 'load', 'error', 'animationstart', 'scroll', 'click'])
                each.dispatchEvent(new MouseEvent(kind, { bubbles: kind !== 'load' && kind !== 'error', cancelable: true }));
        """;

    /// <summary>All elements with their attribute names.</summary>
    private const string Shape = "[...document.querySelectorAll('*')].map(each => [each.localName, ...each.getAttributeNames()].join(' '))";

    /// <summary>All elements that Markdown can produce.</summary>
    private static readonly string[] _ofMarkdown =
    [
        "p",
        "em",
        "strong",
        "code",
        "br",
        "hr",
        "ul",
        "ol",
        "ol start",
        "li",
        "pre",
        "blockquote",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a href",
        "a href title",
        "a href class rel",
        "a href title class rel",
        "a href class rel title",
        "a class rel href",
        "a class rel href title",
    ];

    public static TheoryData<string> Pages => [.. HostileSites.Pages];

    public static TheoryData<string> CalmPages => [.. HostileSites.Pages.Except([HostileSites.Addresses])];

    [Theory]
    [MemberData(nameof(CalmPages))]
    public void A_page_of_hostile_texts_is_the_page_of_harmless_ones(string page)
    {
        var expected = Opened(sites.Calm, page);
        Assert.Equal(expected, Opened(sites.Texts, page));
        AssertNothingRuns(sites.Texts);
        Assert.Contains(
            HostileSites.TextOfFiles,
            browser.Evaluate<string>("document.documentElement.textContent.replaceAll('\u00AD', '')"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_hostile_Markdown_a_page_has_what_Markdown_makes_and_nothing_else(string page)
    {
        var known = (page == HostileSites.Addresses ? HostileSites.Pages[1..3] : [page])
            .SelectMany(each => Opened(sites.Calm, each))
            .Concat(_ofMarkdown)
            .ToHashSet();
        Assert.Empty(Opened(sites.InMarkdown, page).Except(known));
        AssertNothingRuns(sites.InMarkdown);
    }

    [Fact]
    public void A_page_that_gives_way_is_noticed()
    {
        browser.Open(sites.Calm.At("404.html"));
        browser.Run("document.body.insertAdjacentHTML('beforeend', '<b onclick=\"window.__pwned=1\">a</b>')");
        Assert.Contains("b onclick", browser.Evaluate<string[]>(Shape));
        browser.Run(TouchEverything);
        Assert.NotEmpty(browser.ConsoleMessages());
    }

    private string[] Opened(PublishedSite site, string page)
    {
        browser.Open(site.At(page));
        return browser.Evaluate<string[]>(Shape);
    }

    private void AssertNothingRuns(PublishedSite site)
    {
        browser.Run(TouchEverything); // an open dialog fails this and the following calls
        Assert.Null(browser.Evaluate<string?>("window.__pwned === undefined ? null : String(window.__pwned)"));
        Assert.Empty(
            browser.Evaluate<string[]>(
                "[...document.querySelectorAll('a[href], area[href]')].filter(each => !['https:', 'http:', 'mailto:', "
                    + "'tel:'].includes(each.protocol)).map(each => each.outerHTML)"
            )
        );
        Assert.Empty(browser.ConsoleMessages()); // the content security policy reports what it blocks
        Assert.All(browser.Requests().Keys, address => Assert.StartsWith(site.At("").AbsoluteUri, address, StringComparison.Ordinal));
    }
}
