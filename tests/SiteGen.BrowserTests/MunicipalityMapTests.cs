using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>The map of municipalities says its names to pointer and keyboard, in every scheme, and can be passed by.</summary>
public sealed class MunicipalityMapTests(Browser browser, StressedSite site) : IClassFixture<StressedSite>
{
    /// <summary>What stands in the corner for a tile, and whether that covers another tile.</summary>
    private const string Corner = """
        (tile => {
            tile.focus();
            const style = getComputedStyle(tile, '::after'), map = tile.parentElement.getBoundingClientRect();
            const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
            const covered = [...tile.parentElement.querySelectorAll('a:not(.skip), b')].some(other => {
                const box = other.getBoundingClientRect();
                return box.left < map.left + width - 1 && box.top < map.top + height - 1;
            });
            return [style.content.replaceAll('"', '').replace('\u00A0', ' ').trim(), style.position, covered ? 'covers' : 'covers nothing'];
        })
        """;

    [Theory]
    [InlineData(500)]
    [InlineData(768)]
    [InlineData(1280)]
    public void The_longest_name_shows_when_its_tile_has_the_focus_and_covers_no_tile(int width)
    {
        browser.Open(site.At(StressSite.Sheet), width: width);
        Assert.Equal(
            ["Põhja-Pärnumaa vald: 707 läbinut", "absolute", "covers nothing"],
            browser.Evaluate<string[]>(Corner + "(document.querySelector('.estonia [aria-label^=Põhja-P]'))")
        );
    }

    [Theory]
    [InlineData(360, "none", "block")]
    [InlineData(481, "block", "none")]
    public void Phones_have_the_map_of_counties(int width, string municipalities, string counties)
    {
        browser.Open(site.At(StressSite.Sheet), width: width);
        Assert.Equal(
            [municipalities, counties],
            browser.Evaluate<string[]>(
                "['.by-municipality', '.by-county'].map(each => getComputedStyle(document.querySelector(each)).display)"
            )
        );
    }

    /// <summary>Sides between counties are drawn, others are not.</summary>
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void A_county_ends_where_its_outline_is(string scheme)
    {
        browser.Open(site.At(StressSite.Sheet), scheme: scheme);
        Assert.Empty(
            browser.Evaluate<string[]>(
                """
                (() => {
                    const ink = getComputedStyle(document.body).color;
                    return [...document.querySelectorAll('.estonia > a:not(.skip)')].filter(tile => {
                        const style = getComputedStyle(tile);
                        return [['n', 'Top'], ['e', 'Right'], ['s', 'Bottom'], ['w', 'Left']].some(([name, side]) =>
                            (style[`border${side}Color`] === ink) !== tile.classList.contains(name));
                    }).map(tile => tile.outerHTML);
                })()
                """
            )
        );
    }
}
