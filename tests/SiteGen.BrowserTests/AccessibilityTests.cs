using Deque.AxeCore.Commons;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>axe finds no violations on any page with all disclosures expanded.</summary>
public sealed class AccessibilityTests(Browser browser, StressedSite stressed) : IClassFixture<StressedSite>
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private const string Every =
        "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } }";

    /// <summary>All in which the dark theme can differ from the light one.</summary>
    private const string Colours = "['color-contrast', 'link-in-text-block']";

    public static MatrixTheoryData<string, string, int> Views => new(Pages.All, ["light", "dark"], [320, 1280]);

    public static TheoryData<string> WithoutScript => [.. Pages.All];

    public static MatrixTheoryData<string, string, int> Stressed =>
        new(["", StressSite.Sheet, StressSite.Institution, StressSite.County], ["light", "dark"], [360, 1280]);

    [Theory]
    [MemberData(nameof(Views))]
    public void Axe_finds_no_barrier(string page, string scheme, int width)
    {
        browser.Open(browser.Shipped.At(page), width, scheme);
        browser.ExpandAll();
        var barriers = Barriers(scheme == "dark" ? Colours : Every);
        Assert.True(barriers.Length == 0, string.Join("\n\n", barriers));
    }

    [Theory]
    [MemberData(nameof(Stressed))]
    public void Nor_does_it_where_there_is_much_to_show(string page, string scheme, int width)
    {
        browser.Open(stressed.At(page), width, scheme);
        browser.ExpandAll();
        var barriers = Barriers(scheme == "dark" ? Colours : Every);
        Assert.True(barriers.Length == 0, string.Join("\n\n", barriers));
    }

    [Theory]
    [MemberData(nameof(WithoutScript))]
    public void Nor_does_it_where_there_is_no_script(string page)
    {
        browser.Open(browser.Shipped.At(page), 768, script: false);
        browser.ExpandAll();
        var barriers = Barriers();
        Assert.True(barriers.Length == 0, string.Join("\n\n", barriers));
    }

    [Fact]
    public void Axe_would_find_a_barrier()
    {
        browser.Open(browser.Shipped.At(Pages.Home));
        browser.Run(
            """
            document.querySelector('main').insertAdjacentHTML('beforeend', `
                <img src="data:,">
                <p class="pale">Hele kiri</p>
                <button class="small">a</button><button class="small">b</button>`);
            for (const each of document.querySelectorAll('.pale')) Object.assign(each.style, { color: '#ccc', background: '#fff' });
            for (const each of document.querySelectorAll('.small')) Object.assign(each.style, { width: '9px', height: '9px', padding: 0 });
            """
        );
        Assert.Equal(["color-contrast", "image-alt", "target-size"], Barriers().Select(static barrier => barrier.Split(':')[0]).Order());
    }

    private string[] Barriers(string rules = Every)
    {
        browser.Run(_axe);
        return browser.Evaluate<string[]>(
            $$"""
            axe.run({ resultTypes: ['violations'], runOnly: {{rules}} })
                .then(found => found.violations.map(each => `${each.id}: ${each.help}\n${each.nodes.map(node => node.html).join('\n')}`))
            """
        );
    }
}
