using System.Globalization;
using System.Xml.Linq;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Each list of a theme, year or county has a feed of its own, as long as the list is at most.</summary>
public sealed class ListFeedsTests(ListFeedsTests.Lists site) : IClassFixture<ListFeedsTests.Lists>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("teemad/juhtimine/", "Juhtimine", 20)]
    [InlineData("teemad/selge-keel/", "Selge keel", 1)]
    [InlineData("aastad/2021/", "2021. aasta", 20)]
    [InlineData("aastad/2020/", "2020. aasta", 1)]
    [InlineData("maakonnad/harju/", "Harju maakond", 20)]
    [InlineData("maakonnad/tartu/", "Tartu maakond", 1)]
    public void It_has_what_was_updated_last_and_the_page_of_its_list_leads_to_it(string list, string name, int entries)
    {
        var feed = XDocument.Parse(site.Story.Read($"site/{list}feed.xml")).Root!;
        Assert.Equal($"{name} – Faktilehed", feed.Element(_atom + "title")!.Value);
        Assert.Equal(
            [$"https://example.org/faktilehed/{list}", $"https://example.org/faktilehed/{list}feed.xml"],
            feed.Elements(_atom + "link").Select(static link => link.Attribute("href")!.Value).Order()
        );
        string[] updated = [.. feed.Elements(_atom + "entry").Select(static entry => entry.Element(_atom + "updated")!.Value)];
        Assert.Equal(entries, updated.Length);
        Assert.Equal(updated.OrderDescending(), updated);
        Assert.Equal(feed.Element(_atom + "updated")!.Value, updated[0]);

        var page = site.Story.Page(list);
        Assert.Equal(["../../feed.xml", "feed.xml"], page.Values("link[type='application/atom+xml']", "href"));
        Assert.Single(page.Values("main a[href='feed.xml']", "href"));
    }

    [Theory]
    [InlineData("koolitused/")] // whose feed is that of the site
    [InlineData("teemad/tuhi/")]
    [InlineData("teemad/naidis/")]
    [InlineData("asutused/")]
    public void Other_lists_have_none(string list)
    {
        Assert.False(site.Story.Has($"site/{list}feed.xml"));
        Assert.Single(site.Story.Page(list).Values("link[type='application/atom+xml']", "href"));
    }

    public sealed class Lists : IDisposable
    {
        internal Story Story { get; } = Made();

        public void Dispose() => Story.Dispose();
    }

    private static Story Made()
    {
        const string themes = """
            themes:
              - {id: juhtimine, title: Juhtimine}
              - {id: selge-keel, title: Selge keel}
              - {id: tuhi, title: Tühi}
              - {id: naidis, title: Näidis}

            """;
        var story = new Story().Append(Story.Site, themes).Append(Story.Programme, "sample: true\nthemes: [naidis]\n");
        for (var at = 1; at <= 25; at++)
        {
            var day = new DateOnly(2022, 1, 1).AddDays(at * 7 % 25).ToString("O", CultureInfo.InvariantCulture);
            var (theme, year, who) =
                at == 9
                    ? ("juhtimine, selge-keel", "2020, completed: 4}, {period: 2021", "aru: 3, lepa: 1")
                    : ("juhtimine", "2021", "aru: 4");
            story.WithProgramme(
                $"p{at}",
                $"P{at}",
                $"updated: {day}, themes: [{theme}], results: [{{period: {year}, completed: 4, participants: {{{who}}}}}]"
            );
        }

        return story.Built();
    }
}
