namespace SiteGen.BrowserTests;

/// <summary>What a page asks of the network and of the window it is shown in.</summary>
public sealed class LoadingTests(Browser browser)
{
    public static TheoryData<string> AllPages => [.. Pages.All];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void A_page_asks_for_its_own_files_alone_and_gets_them(string page)
    {
        browser.Open(browser.Shipped.At(page));
        var requests = browser.Requests();
        Assert.Contains(browser.Shipped.At("assets/site.css").AbsoluteUri, requests.Keys);
        Assert.All(requests, request =>
        {
            Assert.StartsWith(browser.Shipped.At("").AbsoluteUri, request.Key, StringComparison.Ordinal);
            Assert.Equal(200, request.Value ?? 200); // the icon may still be on its way
        });
        Assert.Empty(browser.Complaints());
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void A_page_does_not_scroll_sideways_on_a_narrow_screen(string page)
    {
        browser.Open(browser.Shipped.At(page), width: 320);
        browser.Unfold();
        Assert.InRange(browser.Evaluate<int>("document.documentElement.clientWidth"), 300, 320);
        Assert.Empty(browser.Evaluate<string[]>("""
            document.documentElement.scrollWidth <= document.documentElement.clientWidth
                ? []
                : [...document.body.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth).map(each => each.outerHTML)
            """));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_leads_back_to_the_site()
    {
        var nowhere = browser.Shipped.At("koolitused/ei/ole/olemas/");
        browser.Open(nowhere);
        var requests = browser.Requests();
        Assert.Equal(404, requests[nowhere.AbsoluteUri]);
        Assert.Equal(200, requests[browser.Shipped.At("assets/site.css").AbsoluteUri]);

        var links = browser.Evaluate<Uri[]>("[...document.links].map(link => link.href.split('#')[0]).filter(href => href.startsWith(location.origin) && href !== location.href)").Distinct().ToList();
        Assert.Contains(browser.Shipped.At(Pages.Home), links);
        using var client = new HttpClient();
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, link.AbsoluteUri);
        }
    }
}
