using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Pages show nothing for values that the content does not set.</summary>
public sealed class LeastPageTests
{
    private static readonly string[] _least = ["Eesmärk", "Õpiväljundid", "Sihtrühm", "Kontaktid", "Andmed", "Kuidas viidata"];

    [Fact]
    public void The_least_programme_has_only_the_sections_that_it_says_something_in()
    {
        using var story = new Story().Built();
        Assert.Equal(_least, story.Page("koolitused/tootuba/").Sections());
    }

    [Fact]
    public void The_least_programme_reads_as_it_was_written()
    {
        using var story = new Story().Built();
        Assert.Equal(
            [
                "Faktileht",
                "# Töötuba",
                "Kellele: Omavalitsuste töötajad.",
                "Küsi: koolitus@example.org <mailto:koolitus@example.org>",
                "- Viimati uuendatud 21.01.2022",
                "Sellel lehel",
                "- Eesmärk <#eesmark>",
                "- Õpiväljundid <#opivaljundid>",
                "- Sihtrühm <#sihtruhm>",
                "- Kontaktid <#kontaktid>",
                "- Andmed <#andmed>",
                "- Kuidas viidata <#viitamine>",
                "## Eesmärk",
                "Anda ülevaade.",
                "## Õpiväljundid",
                "- Osaleja oskab arutleda.",
                "## Sihtrühm",
                "Omavalitsuste töötajad.",
                "## Kontaktid",
                "Koordinaator",
                "- E-post: koolitus@example.org <mailto:koolitus@example.org>",
                "## Andmed",
                "- Laadi faktilehe andmed alla (JSON) <andmed-tootuba.json>",
                "## Kuidas viidata",
            ],
            story.Page("koolitused/tootuba/").MainPart().Lines().SkipLast(2)
        );
    }

    [Fact]
    public void The_contents_name_every_section_in_its_order()
    {
        using var site = new Story().WithShippedContent().Built();
        foreach (var address in (string[])["koolitused/avatud-valitsemine/", "koolitused/naidisprogramm/"])
        {
            var page = site.Page(address);
            Assert.Equal(
                page.QuerySelectorAll("main h2").Select(static heading => $"#{heading.Id} {heading.FirstChild!.TextContent.Trim()}"),
                page.QuerySelectorAll(".contents a").Select(static link => $"{link.GetAttribute("href")} {link.Words()}")
            );
        }
    }

    [Theory]
    [InlineData("subtitle: Alapealkiri\n")]
    [InlineData("themes: [digi]\n")]
    public void What_stands_at_the_top_makes_no_section(string yaml)
    {
        using var story = new Story().Append(Story.Programme, yaml).Built();
        Assert.Equal(_least, story.Page("koolitused/tootuba/").Sections());
    }

    [Theory]
    [InlineData("0.25", "0,25 päeva")]
    [InlineData("1.25", "1,25 päeva")]
    [InlineData("99.95", "99,95 päeva")]
    [InlineData("1.50", "1,5 päeva")]
    [InlineData("1.0", "1 päev")]
    public void A_volume_is_never_rounded(string days, string shown)
    {
        using var story = new Story().Append(Story.Programme, $"volume: {{days: {days}}}\n").Built();
        Assert.Equal(["## Maht", shown], story.Page("koolitused/tootuba/").Section("Maht").Lines());
    }

    [Theory]
    [InlineData("Metoodika", "methods: loengud")]
    [InlineData("Eeldused", "prerequisites: Arvuti.")]
    [InlineData("Läbimine", "completion: Osalesid.")]
    [InlineData("Maht", "volume: {days: 1}")]
    [InlineData("Moodulid", "modules: [{title: Algus}]")]
    [InlineData("Ajakava", "schedule: {note: Sügisel.}")]
    [InlineData("Tähtsamad arvud 2021", "results: [{period: 2021, courses: 0}]")]
    [InlineData("Osalustasu", "fee: {amount: 0}")]
    [InlineData("Korraldajad", "organisers: [{name: Näidisamet}]")]
    [InlineData("Materjalid", "materials: [{title: Leht, url: \"https://example.org/\"}]")]
    [InlineData("Lingid", "links: [{title: Leht, url: \"https://example.org/\"}]")]
    [InlineData("Lisainfo", "notes: Tere.")]
    public void A_key_brings_its_own_section_and_no_other(string section, string yaml)
    {
        using var story = new Story().Append(Story.Programme, yaml + "\n").Built();
        var sections = story.Page("koolitused/tootuba/").Sections();
        Assert.Equal(_least, sections.Where(each => each != section));
        Assert.Single(sections, section);
    }

    [Fact]
    public void A_site_without_breakdowns_or_programmes_that_count_says_so()
    {
        using var story = new Story().Append(Story.Programme, "sample: true\n").Built();
        var home = story.Page("");
        Assert.Equal(["Kõik programmid", "Näidised"], home.Sections());
        Assert.Contains("Ühtegi programmi ei ole veel lisatud.", home.Section("Kõik programmid").Lines());
        Assert.Contains("Ühegi programmi kohta ei ole veel asutuste arve.", story.Page("asutused/").MainPart().Lines());
    }
}
