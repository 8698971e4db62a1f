namespace SiteGen.BrowserTests;

/// <summary>Network requests and use of the window.</summary>
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
        Assert.All(
            requests,
            request =>
            {
                Assert.StartsWith(browser.Shipped.At("").AbsoluteUri, request.Key, StringComparison.Ordinal);
                Assert.Equal(200, request.Value ?? 200); // the icon may still be loading
            }
        );
        Assert.Empty(browser.ConsoleMessages());
    }

    [Fact]
    public void The_first_fact_sheet_is_light()
    {
        browser.Open(browser.Shipped.At(Pages.Seed));
        var sizes = browser.Evaluate<int[]>(
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(each => each.decodedBodySize)"
        );
        var requests = browser.Requests().Keys.Concat([browser.Shipped.At("assets/favicon.svg").AbsoluteUri]).Distinct().Count();
        var icon = new FileInfo(Path.Join(browser.Shipped.Folder, "assets", "favicon.svg")).Length;
        TestContext.Current.TestOutputHelper?.WriteLine($"{sizes.Sum() + icon} bytes in {requests} requests");
        Assert.InRange(sizes.Sum() + icon, 10_000, 60 * 1024);
        Assert.InRange(requests, 2, 6);
        Assert.InRange(new FileInfo(Path.Join(browser.Shipped.Folder, "assets", "site.js")).Length, 1, 8 * 1024);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void A_page_leaves_nothing_behind(string page)
    {
        browser.Open(browser.Shipped.At(page));
        Assert.Equal(
            (0, 0, ""),
            (
                browser.Evaluate<int>("localStorage.length"),
                browser.Evaluate<int>("sessionStorage.length"),
                browser.Evaluate<string>("document.cookie")
            )
        );
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_leads_back_to_the_site()
    {
        var nowhere = browser.Shipped.At("koolitused/ei/ole/olemas/");
        browser.Open(nowhere);
        var requests = browser.Requests();
        Assert.Equal(404, requests[nowhere.AbsoluteUri]);
        Assert.Equal(200, requests[browser.Shipped.At("assets/site.css").AbsoluteUri]);

        var links = browser
            .Evaluate<Uri[]>(
                "[...document.links].map(link => link.href.split('#')[0]).filter(href => href.startsWith(location.origin) && "
                    + "href !== location.href)"
            )
            .Distinct()
            .ToList();
        Assert.Contains(browser.Shipped.At(Pages.Home), links);
        using var client = new HttpClient();
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, link.AbsoluteUri);
        }
    }
}
