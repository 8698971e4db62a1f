using SiteGen.Git;
using SiteGen.History;
using SiteGen.Tests.Comparing;

namespace SiteGen.Tests.History;

/// <summary>The record of a generated repository is what was done to it.</summary>
public sealed class GeneratedHistoryTests
{
    private static readonly int _commits = Night.IsOn ? 300 : 30;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Night.IsOn ? 20 : 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_holds_exactly_what_was_done(int number)
    {
        var random = new Random(Night.Seed(number) + number);
        using var story = new GitStory();
        var site = DraftSite.Empty;
        var published = new Dictionary<int, Dictionary<(string Period, string Figure), string>>();
        var slugs = new Dictionary<int, string>();
        var expected = new List<(int Commit, int Id, string Period, string Figure, string Was, string Is)>();
        for (var commit = 0; commit < _commits; commit++)
        {
            var next = site;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                next = next.Edited(random);
            }

            // Where a new name is can be told only by a file that can be read.
            foreach (
                var renamed in next.Programmes.Where(each =>
                    each.IsBroken && site.Programmes.Find(old => old.Id == each.Id)?.Slug != each.Slug
                )
            )
            {
                next = next.With(renamed with { IsBroken = false });
            }

            expected.AddRange(Publish(commit, site, next, published));
            story.Commit($"Muudatus {commit}", [("content/README.md", $"{commit}"), .. Files(site, next)]);
            site = next;
            foreach (var programme in site.Programmes)
            {
                slugs[programme.Id] = programme.Slug; // at last
            }
        }

        story.Written();
        var commits = story.Commits;
        var history = FigureHistory.Read(GitRepository.Of(story.At("content")), "main");
        Assert.Equal(
            expected.Select(each => (each.Commit, slugs[each.Id], each.Period, each.Figure, each.Was, each.Is)).Order(),
            history
                .Rows.Select(row =>
                    (
                        Array.IndexOf(commits, row.Commit),
                        row.Programme,
                        row.Period.Text,
                        row.Figure.Key,
                        row.Was?.ToString() ?? "",
                        row.Is?.ToString() ?? ""
                    )
                )
                .Order()
        );
        Assert.Equal(
            history.Rows.Select(row => Array.IndexOf(commits, row.Commit)).Order(),
            history.Rows.Select(row => Array.IndexOf(commits, row.Commit))
        );
        Assert.Equal(
            history.Rows.Length,
            history.Rows.DistinctBy(static row => (row.Commit, row.Programme, row.Period, row.Figure)).Count()
        );
    }

    /// <summary>A file is read when a commit changed it, and never again.</summary>
    [Fact]
    public void Work_is_that_of_the_changes()
    {
        const int Programmes = 50;
        const int Commits = 1000;
        using var story = new GitStory();
        story.Commit("Algus", Enumerable.Range(0, Programmes).Select(static each => File(each, 0)));
        for (var commit = 1; commit <= Commits; commit++)
        {
            story.Commit("Arv", File(commit % Programmes, commit));
        }

        story.Written();
        var history = FigureHistory.Read(GitRepository.Of(story.At("content")), "main");
        Assert.Equal(Programmes + Commits, history.FilesRead);
        Assert.Equal(Programmes + Commits, history.Rows.Length);

        static (string, string?) File(int programme, int value)
        {
            var period = new DraftPeriod();
            var draft = new DraftProgramme(programme, $"p{programme}");
            draft = draft with { Periods = draft.Periods.Add("2021", period with { Figures = period.Figures.Add("courses", $"{value}") }) };
            return ($"content/{DraftSite.FileOf(draft)}", draft.Yaml());
        }
    }

    /// <summary>What readers see changing. A file that cannot be read says nothing; one with a mistake may lack something.</summary>
    private static IEnumerable<(int, int, string, string, string, string)> Publish(
        int commit,
        DraftSite before,
        DraftSite after,
        Dictionary<int, Dictionary<(string Period, string Figure), string>> published
    )
    {
        foreach (var id in before.Programmes.Concat(after.Programmes).Select(static each => each.Id).Distinct())
        {
            var (old, @new) = (before.Programmes.Find(each => each.Id == id), after.Programmes.Find(each => each.Id == id));
            var was = published.GetValueOrDefault(id) ?? [];
            var @is = @new is null ? [] : Seen(old, @new, was);
            published[id] = @is;
            foreach (var key in was.Keys.Union(@is.Keys).Where(key => was.GetValueOrDefault(key) != @is.GetValueOrDefault(key)))
            {
                yield return (commit, id, key.Period, key.Figure, was.GetValueOrDefault(key, ""), @is.GetValueOrDefault(key, ""));
            }
        }
    }

    private static Dictionary<(string Period, string Figure), string> Seen(
        DraftProgramme? old,
        DraftProgramme now,
        Dictionary<(string Period, string Figure), string> was
    )
    {
        if (now == old || now.IsBroken)
        {
            return was;
        }

        var seen = now.IsFaulty ? new Dictionary<(string Period, string Figure), string>(was) : [];
        foreach (var (key, value) in now.Figures)
        {
            seen[key] = value;
        }

        return seen;
    }

    private static IEnumerable<(string, string?)> Files(DraftSite before, DraftSite after) =>
        before
            .Programmes.Select(DraftSite.FileOf)
            .Except(after.Programmes.Select(DraftSite.FileOf))
            .Select(static path => ($"content/{path}", (string?)null))
            .Concat(
                after
                    .Programmes.Except(before.Programmes)
                    .Select(static programme => ($"content/{DraftSite.FileOf(programme)}", (string?)programme.Yaml()))
            );
}
