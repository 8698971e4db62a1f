namespace SiteGen.BrowserTests;

/// <summary>The content security policy of every page, as enforced by the browser.</summary>
public sealed class PolicyTests(Browser browser)
{
    [Theory]
    [InlineData(Pages.Home)]
    [InlineData(Pages.Seed)]
    [InlineData(Pages.Sample)]
    public void The_pages_own_style_and_module_are_let_in(string page)
    {
        browser.Open(browser.Shipped.At(page));
        Assert.Equal(2, browser.Evaluate<int>("[...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).length"));
        Assert.Equal(0, browser.Evaluate<int>("document.querySelectorAll('[data-filter][hidden]').length"));
        Assert.Empty(
            browser.Evaluate<string[]>(
                "performance.getEntriesByType('resource').map(each => each.name).filter(name => !name.startsWith(location.origin))"
            )
        );
    }

    [Theory]
    [InlineData(Pages.Home)]
    [InlineData(Pages.Seed)]
    public void Structured_data_is_let_in_as_data(string page)
    {
        browser.Open(browser.Shipped.At(page));
        Assert.Equal(
            "https://schema.org",
            browser.Evaluate<string>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@context']")
        );
        Assert.Empty(browser.ConsoleMessages());
    }

    [Fact]
    public void A_site_in_a_folder_keeps_the_same_policy()
    {
        browser.Open(new Uri(Path.Join(browser.Shipped.Folder, "koolitused", "index.html")));
        Assert.Equal("file:", browser.Evaluate<string>("location.protocol"));
        Assert.Equal("#ffffff", browser.Evaluate<string>("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()"));
        Assert.Equal(
            (1, 0),
            (
                browser.Evaluate<int>("document.querySelectorAll('[data-filter]').length"),
                browser.Evaluate<int>("document.querySelectorAll('[data-filter][hidden]').length")
            )
        );
        Assert.Empty(browser.ConsoleMessages());

        browser.Run("const it = document.createElement('script'); it.textContent = 'window.ran = true'; document.body.append(it)");
        Assert.Null(browser.Evaluate<string?>("window.ran === undefined ? null : String(window.ran)"));
        Assert.Contains("Content Security Policy", Assert.Single(browser.ConsoleMessages()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const it = document.createElement('script'); it.textContent = 'window.ran = true'; document.body.append(it)")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<b onclick=\"window.ran = true\"></b>'); document.body.lastChild.click()")]
    [InlineData(
        "document.body.insertAdjacentHTML('beforeend', '<a href=\"javascript:window.ran = true\"></a>'); document.body.lastChild.click()"
    )]
    [InlineData(
        "document.body.insertAdjacentHTML('beforeend', '<style>:root { --ran: 1 }</style>'); window.ran = "
            + "getComputedStyle(document.documentElement).getPropertyValue('--ran') || undefined"
    )]
    public void What_is_slipped_into_a_page_does_not_run(string attempt)
    {
        browser.Open(browser.Shipped.At(Pages.Seed));
        browser.Run(attempt);
        Assert.Null(browser.Evaluate<string?>("window.ran === undefined ? null : String(window.ran)"));
    }
}
