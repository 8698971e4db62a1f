using SiteGen.Tests.Stories;

namespace SiteGen.Tests.History;

/// <summary>The record of changes that <c>sitegen history</c> writes.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string Header = "commit,paev,programm,periood,naitaja,oli,oli_tapsus,on,on_tapsus,liik,pohjus";

    private readonly GitStory _git = new();
    private readonly string _site;
    private readonly string _programme;

    public HistoryTests()
    {
        using var story = new Story();
        (_site, _programme) = (story.Read(Story.Site), story.Read(Story.Programme));
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Each_kind_of_change_has_its_row()
    {
        _git.Commit("Lisa", (Story.Programme, With("    completed: 100\n    courses: \"> 3\"\n")));
        _git.Commit("Paranda", (Story.Programme, With("    completed: 101\n    courses: \"> 3\"\n")));
        _git.Commit(
            "Vaata üle",
            (Story.Programme, With("    status: revised\n    revision_note: Loeti, \"uuesti\"\n    completed: 99\n    courses: \"~ 4\"\n"))
        );
        _git.Commit("Kustuta", (Story.Programme, With("    completed: 99\n"))).Written();
        Assert.Equal(
            [
                "0,2023-11-15,tootuba,2021,courses,,,3,gt,new,",
                "0,2023-11-15,tootuba,2021,completed,,,100,,new,",
                "1,2023-11-15,tootuba,2021,completed,100,,101,,correction,",
                "2,2023-11-15,tootuba,2021,courses,3,gt,4,ca,revision,\"Loeti, \"\"uuesti\"\"\"",
                "2,2023-11-15,tootuba,2021,completed,101,,99,,revision,\"Loeti, \"\"uuesti\"\"\"",
                "3,2023-11-15,tootuba,2021,courses,4,ca,,,withdrawn,",
            ],
            Rows()
        );
    }

    [Fact]
    public void The_subject_of_a_commit_is_the_reason_where_the_site_says_so()
    {
        _git.Commit("Lisa, palun", (Story.Programme, With("    courses: 1\n")), (Story.Site, _site));
        _git.Commit("Isik 38001085718 \u001B[31m", (Story.Programme, With("    courses: 2\n")));
        _git.Commit("Näita", (Story.Site, _site + "history:\n  subjects: true\n")).Written();
        Assert.Equal(
            [
                "0,2023-11-15,tootuba,2021,courses,,,1,,new,\"Lisa, palun\"",
                "1,2023-11-15,tootuba,2021,courses,1,,2,,correction,Isik ••••••••••• <U+001B>[31m",
            ],
            Rows()
        );
    }

    /// <summary>Also where the alias was forgotten at first.</summary>
    [Fact]
    public void A_renamed_programme_has_one_name()
    {
        const string New = "content/programmes/uus/programme.yaml";
        _git.Commit("Lisa", (Story.Programme, With("    courses: 1\n")));
        _git.Commit("Nimeta ümber", (Story.Programme, null), (New, With("    courses: 2\n")));
        _git.Commit("Lisa vana nimi", (New, With("    courses: 2\n") + "aliases: [tootuba]\n")).Written();
        Assert.Equal(["0,2023-11-15,uus,2021,courses,,,1,,new,", "1,2023-11-15,uus,2021,courses,1,,2,,correction,"], Rows());
    }

    [Fact]
    public void Counts_by_institution_are_not_in_it()
    {
        _git.Commit("Lisa", (Story.Programme, With("    completed: 3\n    participants:\n      aru: 1\n      lepa: 2\n"))).Written();
        Assert.Equal(["0,2023-11-15,tootuba,2021,completed,,,3,,new,", "0,2023-11-15,tootuba,2021,institutions,,,2,,new,"], Rows());
    }

    /// <summary>Nor is a satisfaction that the site does not publish.</summary>
    [Fact]
    public void What_few_answered_is_not_in_it()
    {
        _git.Commit("Lisa", (Story.Programme, With("    satisfaction: 100\n    satisfaction_responses: 4\n")));
        _git.Commit("Täienda", (Story.Programme, With("    satisfaction: 90.5\n    satisfaction_responses: 6\n"))).Written();
        Assert.Equal(
            [
                "0,2023-11-15,tootuba,2021,satisfaction_responses,,,4,,new,",
                "1,2023-11-15,tootuba,2021,satisfaction,,,90.5,,new,",
                "1,2023-11-15,tootuba,2021,satisfaction_responses,4,,6,,correction,",
            ],
            Rows()
        );
    }

    [Fact]
    public void Only_a_record_is_replaced()
    {
        _git.Commit("A", (Story.Programme, With("    courses: 1\n"))).Written();
        Assert.Single(Rows());
        Assert.Single(Rows());
        File.WriteAllText(_git.At("h.csv"), "minu andmed");
        var (code, _, error) = GitStory.Sitegen("history", "--output", _git.At("h.csv"), "--content", _git.At("content"));
        Assert.Equal(1, code);
        Assert.Contains("SG0152", error, StringComparison.Ordinal);
        Assert.Equal("minu andmed", File.ReadAllText(_git.At("h.csv")));
    }

    private string With(string figures) => _programme + "results:\n  - period: 2021\n" + figures;

    /// <summary>The rows, each with the number of its commit.</summary>
    private string[] Rows()
    {
        var (code, _, error) = GitStory.Sitegen("history", "--output", _git.At("h.csv"), "--content", _git.At("content"));
        Assert.Equal((0, ""), (code, error));
        var lines = File.ReadAllText(_git.At("h.csv")).Split("\r\n");
        Assert.Equal((Header, ""), (lines[0], lines[^1]));
        var commits = _git.Commits;
        return [.. lines[1..^1].Select(line => $"{Array.IndexOf(commits, line[..40])}{line[40..]}")];
    }
}
