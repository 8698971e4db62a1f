using System.Text.Json;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Changes;

/// <summary>What a site shows of the record of changes that it is built with.</summary>
public sealed class RecordStories
{
    private static readonly string[] _rows =
    [
        "#1,2022-01-21,tootuba,2021,completed,,,110,,new,",
        "#1,2022-01-21,tootuba,2021,registered,,,100,gt,new,",
        "#2,2022-05-02,tootuba,2021,registered,100,gt,122,,correction,",
        "#3,2023-03-05,tootuba,2021,completed,110,,113,,revision,Kolm läbinut oli lugemata.",
        "#3,2023-03-05,tootuba,2021,satisfaction,92.5,,,,withdrawn,",
        "#3,2023-03-05,tootuba,2020,completed,9,,8,,correction,",
    ];

    [Fact]
    public void A_fact_sheet_has_a_table_of_changes_for_each_period()
    {
        using var story = Site().BuiltWith(_rows);
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(
            [
                "Registreerunuid|02.05.2022|rohkem kui 100|122|muudetud",
                "Registreerunuid|21.01.2022|–|rohkem kui 100|avaldatud",
                "Läbinuid|05.03.2023|110|113|parandatud: Kolm läbinut oli lugemata.",
                "Läbinuid|21.01.2022|–|110|avaldatud",
                "Rahulolu|05.03.2023|92,5%|–|eemaldatud",
            ],
            page.Table("Arvude muudatused, 2021").Rows()
        );
        Assert.Equal(["Läbinuid|05.03.2023|9|8|muudetud"], page.Table("Arvude muudatused, 2020").Rows());
        Assert.False(page.Only("details.changes").HasAttribute("open"));
    }

    [Fact]
    public void A_figure_that_changed_leads_to_its_changes()
    {
        using var story = Site().BuiltWith(_rows);
        var page = story.Page("koolitused/tootuba/");
        var link = page.Results().Only(".tile a[href^='#arv-']");
        Assert.Equal(("#arv-2021-completed", "Muudetud 05.03.2023"), (link.GetAttribute("href"), link.Words()));
        Assert.StartsWith("Läbinuid", page.Only("#arv-2021-completed").Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["arv-2021-registered", "arv-2021-completed", "arv-2021-satisfaction", "arv-2020-completed"],
            page.Values(".changes tr", "id")
        );
    }

    /// <summary>In a tile, under the bar, and in the table of all periods.</summary>
    [Fact]
    public void Wherever_a_changed_figure_stands_its_changes_are_one_step_away()
    {
        using var story = Site().BuiltWith(_rows);
        var page = story.Page("koolitused/tootuba/");
        var link = page.Only(".results .remarks a[href^='#arv-']");
        Assert.Equal(("#arv-2021-registered", "Registreerunuid: muudetud 02.05.2022"), (link.GetAttribute("href"), link.Words()));
        Assert.Equal(["122", "113", "8"], page.Texts("td a[href^='#arv-']"));
        Assert.Equal(["#arv-2021-registered", "#arv-2021-completed", "#arv-2020-completed"], page.Values("td a[href^='#arv-']", "href"));
        Assert.All(page.Values("a[href^='#arv-']", "href"), href => Assert.Equal("TR", page.Only(href!).TagName));
    }

    [Fact]
    public void A_satisfaction_changes_with_its_answers()
    {
        using var story = new Story()
            .Append(Story.Programme, "results:\n  - {period: 2021, satisfaction: 90, satisfaction_responses: 30}\n")
            .BuiltWith("#1,2022-01-21,tootuba,2021,satisfaction_responses,29,,30,,correction,");
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal("#arv-2021-satisfaction-responses", page.Only(".tile a[href^='#arv-']").GetAttribute("href"));
        Assert.Equal(["Rahulolu vastuseid|21.01.2022|29|30|muudetud"], page.Table("Arvude muudatused, 2021").Rows());
    }

    [Fact]
    public void A_row_of_the_page_of_changes_leads_to_the_figure_where_the_sheet_still_has_it()
    {
        var rows = Enumerable
            .Range(1, 61)
            .Select(static at =>
                $"{RecordFile.Commit(at)},{new DateOnly(2020, 1, 1).AddDays(at):yyyy-MM-dd},tootuba,2021,"
                + $"{(at == 1 ? "registered" : "completed")},{at},,{at + 1},,correction,"
            )
            .ToArray();
        using var story = Site().BuiltWith(rows);
        var links = story.Page("muudatused/").Values("table a", "href");
        Assert.Equal(["../koolitused/tootuba/#arv-2021-completed", "../koolitused/tootuba/"], links.Distinct());
        Assert.Equal("../koolitused/tootuba/", links[^1]);
    }

    [Fact]
    public void A_page_tells_the_policy_and_all_changes_newest_first()
    {
        using var story = Site().BuiltWith(_rows);
        var page = story.Page("muudatused/");
        Assert.Equal(["parandatud", "muudetud", "avaldatud", "eemaldatud"], page.Texts("main dl dt"));
        var rows = page.Table("Muudatused").Rows();
        Assert.Equal("Töötuba|05.03.2023|2021|Läbinuid|110|113|parandatud: Kolm läbinut oli lugemata.", rows[0]);
        Assert.Equal(
            ["05.03.2023", "05.03.2023", "05.03.2023", "02.05.2022", "21.01.2022", "21.01.2022"],
            rows.Select(static row => row.Split('|')[1])
        );
        Assert.Contains("../muudatused/", story.Page("andmed/").Values("main a", "href"));
        Assert.Contains("../../muudatused/", story.Page("koolitused/tootuba/").Values("footer a", "href"));
        Assert.Contains("https://example.org/faktilehed/muudatused/", story.Read("site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_is_the_record_as_it_was_given()
    {
        using var story = Site().BuiltWith(_rows);
        var given = story.Read(RecordFile.Path).Split("\r\n")[1..^1].Order(StringComparer.Ordinal);
        var published = story.Read("site/andmed/muudatused.csv").Split("\r\n");
        Assert.Equal(RecordFile.Header, published[0]);
        Assert.Equal(given, published[1..^1].Order(StringComparer.Ordinal));
        using var package = JsonDocument.Parse(story.Read("site/andmed/datapackage.json"));
        var schema = package
            .RootElement.GetProperty("resources")
            .EnumerateArray()
            .Single(static each => each.GetProperty("name").GetString() == "muudatused")
            .GetProperty("schema");
        Assert.Equal("commit programm periood naitaja", string.Join(' ', schema.GetProperty("primaryKey").EnumerateArray()));
        Assert.Equal("programmid", schema.GetProperty("foreignKeys")[0].GetProperty("reference").GetProperty("resource").GetString());
        Assert.Contains("muudatused.csv", story.Read("site/andmed/kataloog.ttl"), StringComparison.Ordinal);
        Assert.Contains("muudatused", WorkbookFile.Read(story.At("site/andmed/andmed.xlsx")).Keys);
    }

    [Fact]
    public void The_feed_tells_the_last_changes()
    {
        using var story = Site().BuiltWith(_rows);
        var feed = story.Read("site/feed.xml");
        Assert.Contains("Muudetud 05.03.2023: Läbinuid, 2021: oli 110, on 113. Kolm läbinut oli lugemata.", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Muudetud 02.05.2022", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_what_is_not_published_are_left_out_and_former_names_count()
    {
        using var story = Site()
            .Append(Story.Programme, "aliases: [vana]\n")
            .BuiltWith(
                "#1,2022-01-21,kadunud,2021,completed,,,110,,new,",
                "#1,2022-01-21,naidis,2021,completed,,,110,,new,",
                "#1,2022-01-21,vana,2021,completed,,,110,,new,"
            );
        Assert.Equal(
            [$"{RecordFile.Commit(1)},2022-01-21,tootuba,2021,completed,,,110,,new,"],
            story.Read("site/andmed/muudatused.csv").Split("\r\n")[1..^1]
        );
    }

    [Fact]
    public void Without_a_record_nothing_of_it_is_there()
    {
        using var story = Site().Built();
        Assert.False(story.Has("site/muudatused/index.html"));
        Assert.False(story.Has("site/andmed/muudatused.csv"));
        Assert.All(
            story.Files().Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)),
            static file => Assert.DoesNotContain("muudatused/", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void With_small_counts_folded_no_number_of_institutions_is_told()
    {
        using var story = Site()
            .Append(Story.Site, "disclosure: {threshold: 5}\n")
            .BuiltWith(
                "#1,2022-01-21,tootuba,2021,institutions,4,,5,,correction,",
                "#1,2022-01-21,tootuba,2021,completed,4,,5,,correction,"
            );
        Assert.Equal(
            [$"{RecordFile.Commit(1)},2022-01-21,tootuba,2021,completed,4,,5,,correction,"],
            story.Read("site/andmed/muudatused.csv").Split("\r\n")[1..^1]
        );
    }

    /// <summary>It grows as long as the site lives.</summary>
    [Fact]
    public void A_record_may_be_larger_than_a_text_that_people_write()
    {
        var note = new string('x', 900);
        using var story = Site()
            .BuiltWith([
                .. Enumerable
                    .Range(1, 5000)
                    .Select(at => $"{RecordFile.Commit(at)},2020-01-01,kadunud,2021,completed,1,,2,,revision,{note}"),
            ]);
        Assert.True(new FileInfo(story.At(RecordFile.Path)).Length > 4 * 1024 * 1024);
        Assert.True(story.Has("site/muudatused/index.html"));
    }

    [Fact]
    public void Pages_do_not_grow_with_the_record()
    {
        var rows = Enumerable
            .Range(1, 3000)
            .Select(static at =>
                $"{RecordFile.Commit(at)},{new DateOnly(2015, 1, 1).AddDays(at):yyyy-MM-dd},"
                + $"tootuba,2021,completed,{at},,{at + 1},,correction,"
            )
            .ToArray();
        using var story = Site().BuiltWith(rows);
        var sheet = story.Page("koolitused/tootuba/");
        Assert.Equal(60, sheet.Table("Arvude muudatused, 2021").Rows().Length);
        Assert.Contains("Siin on 60 viimast muudatust.", sheet.Only("details.changes").TextContent, StringComparison.Ordinal);
        Assert.Equal(100, story.Page("muudatused/30/").Table("Muudatused").Rows().Length);
        Assert.False(story.Has("site/muudatused/31/index.html"));
        Assert.Equal(3002, story.Read("site/andmed/muudatused.csv").Split("\r\n").Length);
        Assert.All(
            story.Files().Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)),
            static file => Assert.True(file.Value.Length < 100_000, file.Key)
        );
    }

    private static Story Site() =>
        new Story().Append(
            Story.Programme,
            "results:\n  - {period: 2021, registered: 122, completed: 113, dropped_out: 9}\n  - {period: 2020, completed: 8}\n"
        );
}
