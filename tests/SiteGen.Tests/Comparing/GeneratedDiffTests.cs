using System.Text.Json.Nodes;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Comparing;

/// <summary><c>sitegen diff</c> names exactly the figures that differ, whatever people did to the content.</summary>
public sealed class GeneratedDiffTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Night.Times(8))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_names_exactly_what_differs(int number)
    {
        var random = new Random(Night.Seed(number) + number);
        var before = Edited(DraftSite.Empty, random, 40, isRead: true);
        var after = Edited(before, random, random.Next(30), isRead: true);
        using var story = new Story();
        var hides = random.Next(4) == 0;
        Write(story, "old", before, hides && random.Next(2) == 0);
        Write(story, "new", after, hides);
        var said = Diff(story);
        Assert.Equal(Differences(before, after, static programme => programme.Figures).Order(), Changes("figure", "figure").Order());
        Assert.Equal(Differences(before, after, static programme => programme.Others).Order(), Changes("figures", "label").Order());
        Assert.Equal(
            hides ? [] : Entries(before, after).Order(),
            said.Where(static each => (string?)each["kind"] == "participants")
                .SelectMany(static each =>
                    each["entries"]!
                        .AsArray()
                        .Select(entry =>
                            (
                                (string)each["subject"]!,
                                (string)each["period"]!,
                                (string)entry!["institution"]!,
                                (int?)entry["was"],
                                (int?)entry["is"]
                            )
                        )
                )
                .Order()
        );
        Assert.All(Programmes(before, after), each => Assert.Contains(said, one => IsProgramme(one, each)));
        Assert.Equal(Programmes(before, after).Count(), said.Count(static each => (string?)each["kind"] == "programme"));

        IEnumerable<(string, string, string, string, string)> Changes(string kind, string name) =>
            said.Where(each => (string?)each["kind"] == kind)
                .Select(each =>
                    ((string)each["subject"]!, (string)each["period"]!, (string)each[name]!, Text(each, "was"), Text(each, "is"))
                );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_differs_from_itself(int number)
    {
        var random = new Random(Night.Seed(number) + number);
        var site = Edited(DraftSite.Empty, random, 40, isRead: false);
        using var story = new Story();
        Write(story, "old", site, false);
        Write(story, "new", site, false);
        // What cannot be read is told, because it is not compared.
        Assert.All(Diff(story).SkipLast(1), static each => Assert.Equal("file", (string?)each["kind"]));
    }

    private static DraftSite Edited(DraftSite site, Random random, int edits, bool isRead)
    {
        for (; edits > 0; edits--)
        {
            site = site.Edited(random);
        }

        return isRead
            ? site with
            {
                Programmes = [.. site.Programmes.Select(static each => each with { IsBroken = false, IsFaulty = false })],
            }
            : site;
    }

    private static void Write(Story story, string folder, DraftSite site, bool hides)
    {
        story.With($"{folder}/site.yaml", story.Read(Story.Site) + (hides ? "disclosure:\n  threshold: 3\n" : ""));
        foreach (var programme in site.Programmes)
        {
            story.With($"{folder}/{DraftSite.FileOf(programme)}", programme.Yaml());
        }
    }

    private static JsonNode[] Diff(Story story)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, Program.Run(["diff", story.At("old"), story.At("new"), "--format", "json"], output, error));
        Assert.Equal("", error.ToString());
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!)];
    }

    private static IEnumerable<(string, string, string, string, string)> Differences(
        DraftSite before,
        DraftSite after,
        Func<DraftProgramme, IEnumerable<((string Period, string Name) Key, string Value)>> figures
    ) =>
        from pair in Pairs(before, after)
        let old = pair.Old is null ? [] : figures(pair.Old).ToDictionary(static each => each.Key, static each => each.Value)
        let @new = pair.New is null ? [] : figures(pair.New).ToDictionary(static each => each.Key, static each => each.Value)
        from key in old.Keys.Union(@new.Keys)
        let was = old.GetValueOrDefault(key, "")
        let @is = @new.GetValueOrDefault(key, "")
        where was != @is
        select (Name(pair), key.Period, key.Name, was, @is);

    private static IEnumerable<(string, string, string, int?, int?)> Entries(DraftSite before, DraftSite after) =>
        from pair in Pairs(before, after)
        let old = Participants(pair.Old)
        let @new = Participants(pair.New)
        from key in old.Keys.Union(@new.Keys)
        let was = old.TryGetValue(key, out var w) ? w : (int?)null
        let @is = @new.TryGetValue(key, out var i) ? i : (int?)null
        where was != @is
        select (Name(pair), key.Period, key.Institution, was, @is);

    private static Dictionary<(string Period, string Institution), int> Participants(DraftProgramme? programme) =>
        programme is null or { Sample: true }
            ? []
            : programme
                .Periods.SelectMany(static period => period.Value.Participants, static (period, each) => (period.Key, each.Key, each.Value))
                .ToDictionary(static each => (each.Item1, each.Item2), static each => each.Value);

    /// <summary>Programmes that came, went or have another name.</summary>
    private static IEnumerable<(string Was, string Is)> Programmes(DraftSite before, DraftSite after) =>
        Pairs(before, after)
            .Select(static pair => (Published(pair.Old), Published(pair.New)))
            .Where(static each => each.Item1 != each.Item2);

    private static string Published(DraftProgramme? programme) => programme is null or { Sample: true } ? "" : programme.Slug;

    private static bool IsProgramme(JsonNode said, (string Was, string Is) each) =>
        (string?)said["kind"] == "programme" && Text(said, "was") == each.Was && Text(said, "is") == each.Is;

    private static IEnumerable<(DraftProgramme? Old, DraftProgramme? New)> Pairs(DraftSite before, DraftSite after) =>
        before
            .Programmes.Concat(after.Programmes)
            .Select(static each => each.Id)
            .Distinct()
            .Select(id => (before.Programmes.Find(each => each.Id == id), after.Programmes.Find(each => each.Id == id)));

    private static string Name((DraftProgramme? Old, DraftProgramme? New) pair) =>
        pair.New is { Sample: false } now ? now.Slug
        : pair.Old is { Sample: false } was ? was.Slug
        : pair.New!.Slug;

    private static string Text(JsonNode json, string name) => (string?)json[name] ?? "";
}
