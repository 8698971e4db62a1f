using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>Feedparser and xmllint find nothing wrong with the feed and read in it what was meant.</summary>
public sealed class FeedJudgeTests(ShippedSite site)
{
    [Fact]
    public void They_read_the_feed_of_the_shipped_content()
    {
        var read = Assert.Single(Read(site.Story.Read("site/feed.xml")));
        Assert.Null(read.Bozo);
        Assert.Equal("atom10", read.Version);
        Assert.Equal("https://example.org/faktilehed/koolitused/avatud-valitsemine/", Assert.Single(read.Entries).Link);
        Assert.Empty(Judge.ByXmllint(null, site.Story.At("site/feed.xml")));
    }

    [Fact]
    public void They_refuse_a_broken_one()
    {
        using var story = new Story().With("feed.xml", site.Story.Read("site/feed.xml").Replace("</feed>", "", StringComparison.Ordinal));
        Assert.NotNull(Assert.Single(Read(story.Read("feed.xml"))).Bozo);
        Assert.NotEmpty(Judge.ByXmllint(null, story.At("feed.xml")));
    }

    [Fact]
    public void An_entry_says_what_is_new()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                """
                results:
                  - {period: 2020, completed: 3}
                  - {period: 2021/2022, completed: 4, status: revised, revision_note: Kaks läbinut oli puudu.}
                  - {period: 2023, note: Arve ei ole.}
                schedule:
                  sessions:
                    - {title: Hiljem, start: 2027-06-01}
                    - {start: 2027-05-04T10:00, cancelled: true}
                    - {title: Algus, start: 2027-05-05T09:30}

                """
            )
            .Built();
        var entry = Assert.Single(Assert.Single(Read(story.Read("site/feed.xml"))).Entries);
        Assert.Equal("Anda ülevaade.", entry.Summary);
        Assert.Equal(
            [
                "Anda ülevaade.",
                "Parandatud arvud: 2021–2022",
                "Mida parandati: Kaks läbinut oli puudu.",
                "Järgmine koolitus: Algus, 5. mai 2027, kell 9.30",
            ],
            entry.Content.Replace('\u00A0', ' ').Split('\n')
        );
    }

    [Fact]
    public void A_renamed_programme_is_no_new_entry()
    {
        using var before = new Story().Built();
        using var after = new Story().Without("content/programmes/tootuba");
        after
            .With("content/programmes/uus/programme.yaml", before.Read(Story.Programme) + "aliases: [/vana.html, tootuba, vahepealne]\n")
            .Built();
        var entries = Read(before.Read("site/feed.xml"), after.Read("site/feed.xml"))
            .Select(static feed => Assert.Single(feed.Entries))
            .ToArray();
        Assert.Equal(entries[0].Id, entries[1].Id);
        Assert.EndsWith("/koolitused/uus/", entries[1].Link, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_entries_have_the_same_time_and_title()
    {
        using var story = new Story();
        var text = story.Read(Story.Programme);
        story
            .With("content/programmes/teine/programme.yaml", text)
            .With(
                "content/programmes/kolmas/programme.yaml",
                text.Replace("title: Töötuba", "title: Töötuba (tootuba)", StringComparison.Ordinal)
            )
            .With("content/programmes/neljas/programme.yaml", text.Replace("title: Töötuba", "title: Muu", StringComparison.Ordinal))
            .Built();
        Assert.Equal(
            ["Muu", "Töötuba", "Töötuba (tootuba)", "Töötuba (tootuba) (kolmas)"],
            Assert.Single(Read(story.Read("site/feed.xml"))).Entries.Select(static entry => entry.Title).Order(StringComparer.Ordinal)
        );
    }

    private static ReadFeed[] Read(params string[] texts) => Judge.ByPython<ReadFeed>("feeds.py", "feedparser", texts);

    private sealed record ReadFeed(string? Bozo, string Version, ReadEntry[] Entries);

    private sealed record ReadEntry(string Id, string Link, string Title, string Updated, string Summary, string Content);
}
