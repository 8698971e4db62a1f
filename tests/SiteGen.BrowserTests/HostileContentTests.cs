using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>A site whose every text tries to run a script (<c>Hostile/</c>): none does, and each is there to be read.</summary>
public sealed class HostileContentTests(Browser browser, HostileContentTests.Attacked site) : IClassFixture<HostileContentTests.Attacked>
{
    private const string TouchEverything = """
        document.addEventListener('click', event => {
            const link = event.target.closest('a');
            if (link && link.protocol !== 'javascript:') event.preventDefault();
        });
        for (const each of document.querySelectorAll('*'))
            for (const kind of ['mouseover', 'focus', 'toggle', 'click'])
                each.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
        """;

    [Theory]
    [InlineData("")]
    [InlineData("koolitused/rynnak/")]
    [InlineData("asutused/")]
    [InlineData("asutused/rynnak/")]
    [InlineData("andmed/")]
    [InlineData("rynnak/")]
    [InlineData("ligipaasetavus/")]
    [InlineData("404.html")]
    public void Nothing_that_editors_write_runs(string page)
    {
        browser.Open(site.At(page));
        browser.Run(TouchEverything); // an open dialog would fail this and what follows

        Assert.Null(browser.Evaluate<string?>("window.__pwned ?? null"));
        Assert.Empty(browser.Evaluate<string[]>("[...document.querySelectorAll('script:not([src$=\"assets/site.js\"], [type=\"application/ld+json\"]), style, img, svg:not([aria-hidden], [role]), iframe, noscript, template')].map(each => each.outerHTML)"));
        Assert.Empty(browser.Evaluate<string[]>("[...document.querySelectorAll('*')].filter(each => each.getAttributeNames().some(name => name.startsWith('on'))).map(each => each.outerHTML)"));
        Assert.Contains("window.__pwned", browser.Evaluate<string>("document.body.innerText"), StringComparison.Ordinal);
    }

    public sealed class Attacked : IAsyncLifetime
    {
        private PublishedSite? _site;

        public Uri At(string address) => _site!.At(address);

        public async ValueTask InitializeAsync() => _site = await PublishedSite.Of(Path.Join(Repository.Root, "tests/SiteGen.BrowserTests/Hostile"));

        public ValueTask DisposeAsync() => _site!.DisposeAsync();
    }
}
