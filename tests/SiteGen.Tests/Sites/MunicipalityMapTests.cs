using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The map of municipalities: on a fact sheet, on the home page and on the pages of counties.</summary>
public sealed partial class MunicipalityMapTests
{
    private const string Tile = ".municipalities > :not(.skip, p)";
    private const string Sheet = "koolitused/tootuba/";

    [Fact]
    public void A_tile_has_its_count_name_and_class_and_leads_to_its_municipality()
    {
        using var story = Known("tallinn: 10, tartu-linn: 1");
        var map = story.Page(Sheet).Only("figure:has(.municipalities)");
        var tallinn = map.Only("[aria-label^=Tallinn]");
        Assert.Equal("10|Tallinn: 10 läbinut|../../asutused/tallinn/", Said(tallinn));
        Assert.Contains("step-5", tallinn.ClassList);
        Assert.Contains("step-1", map.Only("[aria-label^='Tartu linn']").ClassList);
        Assert.Equal("Läbinud omavalitsuste kaupa, 2021", map.Only("figcaption").Words());
        Assert.Equal(
            "Kaart omavalitsuste kaupa. Kõige rohkem: Tallinn 10, Tartu linn 1. Kõik arvud on tabelis.",
            map.Only(".municipalities").GetAttribute("aria-label")
        );
        Assert.Equal(["0", "1–2", "3–4", "5–6", "7–8", "9–10"], map.Texts(".map-legend li"));
    }

    [Fact]
    public void A_tile_of_nobody_is_hollow_and_no_stop_and_its_name_is_in_a_list()
    {
        using var story = Known("tallinn: 10");
        var map = story.Page(Sheet).Only("figure:has(.municipalities)");
        Assert.Equal(79, map.QuerySelectorAll(Tile).Length);
        Assert.Equal(78, map.QuerySelectorAll("b.step-0[aria-hidden]").Length);
        Assert.Single(map.QuerySelectorAll(".municipalities a:not(.skip)"));
        Assert.Equal("Omavalitsused, kust kedagi ei olnud (78)", map.Only("summary").Words());
        Assert.Equal(78, map.Only("figure details p").Words().Split(", ").Length);
        Assert.NotNull(story.Page(Sheet).GetElementById(map.Only(".skip").GetAttribute("href")![1..]));
    }

    [Theory]
    [InlineData("tallinn: 10, amet: 3", "Kaardil ei ole ühte asutust (3 läbinut).")]
    [InlineData("tallinn: 10, amet: 3, aru: 1", "Kaardil ei ole 2 asutust, kokku 4 läbinut.")]
    [InlineData("tallinn: 10", null)]
    public void What_has_no_tile_is_summed_up_under_the_map(string participants, string? note)
    {
        using var story = Known(participants);
        Assert.Equal(note, story.Page(Sheet).QuerySelector("figure:has(.municipalities) p.note:not(.screen)")?.Words());
    }

    [Fact]
    public void Where_no_municipality_has_a_tile_there_is_only_the_map_of_counties()
    {
        using var story = Known("amet: 10");
        Assert.Empty(story.Page(Sheet).QuerySelectorAll(".municipalities"));
        Assert.Equal(15, story.Page(Sheet).QuerySelectorAll(".county").Length);
    }

    [Fact]
    public void The_home_page_adds_up_all_programmes_and_has_a_table()
    {
        using var story = Known("tallinn: 10, tartu-linn: 1, amet: 3")
            .WithProgramme("teine", "Teine", "updated: 2022-01-21, results: [{period: 2020, completed: 4, participants: {tallinn: 4}}]")
            .Built();
        var where = story.Page("").Only(".where");
        Assert.Equal("14|Tallinn: 14 läbinut|asutused/tallinn/", Said(where.Only("[aria-label^=Tallinn]")));
        Assert.Equal(["Tallinn|14|77,8%", "Tartu linn|1|5,6%", "Muud asutused|3|16,7%"], where.Table("Läbinud omavalitsuste kaupa").Rows());
    }

    [Fact]
    public void A_county_has_a_map_of_its_own_municipalities_with_their_names()
    {
        using var story = Known("tallinn: 10, tartu-linn: 1, amet: 3");
        var county = story.Page("maakonnad/harju/");
        Assert.Equal(16, county.QuerySelectorAll(Tile).Length);
        Assert.Equal("Tallinn 10", county.Only("[aria-label^=Tallinn]").Words());
        Assert.Equal(["Läbinute seas on omavalitsustest esindatud üks: Tallinn."], county.Texts(".findings li"));
        Assert.Equal(["Tallinn|10|76,9%", "Muud asutused|3|23,1%"], county.Table("Läbinud omavalitsuste kaupa").Rows());
        Assert.Equal(16, story.Page("asutused/maakond/harju/").QuerySelectorAll(Tile).Length);
    }

    /// <summary>Whatever the institutions, nobody is lost: neither on the tiles nor beside them.</summary>
    [Fact]
    public void Tiles_and_what_is_not_on_the_map_add_up_to_the_breakdown()
    {
        var random = new Random(Night.Seed(20_261_130));
        var all = MunicipalityId().Matches(Shipped).Select(static found => found.Groups[1].Value).Append("amet").Append("aru").ToArray();
        for (var time = 0; time < Night.Times(3); time++)
        {
            var counts = all.Where(_ => random.Next(3) == 0)
                .Append("tallinn")
                .Distinct()
                .Select(id => (Id: id, Count: Any(random)))
                .ToArray();
            using var story = Known(string.Join(", ", counts.Select(static each => $"{each.Id}: {each.Count}")));
            var map = story.Page(Sheet).Only("figure:has(.municipalities)");
            var tiles = map.QuerySelectorAll(Tile)
                .Sum(static tile => Number(tile.GetAttribute("aria-label") ?? tile.GetAttribute("data-label")!));
            var others = map.QuerySelector("p.note:not(.screen)") is { } note ? Number(note.Words().TrimEnd('.', ')')) : 0;
            Assert.True(counts.Sum(static each => each.Count) == tiles + others, Night.Hint);
        }
    }

    private static string Shipped => File.ReadAllText(Path.Join(Repository.Content, "institutions.yaml"));

    /// <summary>The shipped municipalities, an agency, and a municipality without a code.</summary>
    private static Story Known(string participants)
    {
        var total = Count().Matches(participants).Sum(static found => long.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture));
        return new Story()
            .With(
                Story.Institutions,
                Shipped
                    + "\n- {id: amet, name: Amet, kind: agency, county: Harju maakond}\n"
                    + "- {id: aru, name: Aru vald, kind: municipality, county: Harju maakond}\n"
            )
            .Append(Story.Programme, $"results: [{{period: 2021, completed: {total}, participants: {{{participants}}}}}]\n")
            .Built();
    }

    /// <summary>Any number of digits, up to six.</summary>
    private static long Any(Random random) => random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 7)));

    /// <summary>The number before the last word.</summary>
    private static long Number(string text) =>
        long.Parse(
            LastNumber().Match(text).Value.Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );

    private static string Said(IElement tile) => $"{tile.Words()}|{tile.GetAttribute("aria-label")}|{tile.GetAttribute("href")}";

    [GeneratedRegex(@"- id: (\S+)\n  name: .*\n  kind: municipality\n  county: .*\n  ehak:")]
    private static partial Regex MunicipalityId();

    [GeneratedRegex(@": (\d+)")]
    private static partial Regex Count();

    [GeneratedRegex(@"\d+(?:[\u00A0 ]\d{3})*(?=\D*$)")]
    private static partial Regex LastNumber();
}
