using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Commands;

/// <summary>The workflows of a new site: one checked program, no rights for proposals, published from one branch only.</summary>
public sealed partial class ForgeTests : IDisposable
{
    private readonly NewFolder _folder = new();

    public static TheoryData<string, string> Forges =>
        new()
        {
            { "github", ".github/workflows/publish.yml" },
            { "gitlab", ".gitlab-ci.yml" },
            { "forgejo", ".forgejo/workflows/publish.yml" },
        };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Forges))]
    public void A_forge_gets_its_workflow_and_no_other(string forge, string path)
    {
        _folder.Init("--forge", forge);
        Assert.Equal([path], _folder.Files().Intersect(Forges.Select(static row => row.Data.Item2)));
        using var text = File.OpenText(_folder.At(path));
        new YamlStream().Load(text);
    }

    [Fact]
    public void Without_a_forge_there_is_none_and_that_is_said()
    {
        var run = _folder.Init();
        Assert.Empty(_folder.Files().Intersect(Forges.Select(static row => row.Data.Item2)));
        Assert.Contains("`--forge`", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The program is compared with its hash before it runs; nothing else is downloaded to build with.</summary>
    [Theory]
    [MemberData(nameof(Forges))]
    public void One_pinned_program_builds_and_checks(string forge, string path)
    {
        _folder.Init("--forge", forge);
        var text = File.ReadAllText(_folder.At(path));
        Assert.Matches(@"SITEGEN_VERSION: ""[0-9]+\.[0-9]+\.[0-9]+""", text);
        Assert.Single(Word("curl -fsSL").Matches(text));
        Assert.Single(Word("sitegen\"? build").Matches(text));
        Assert.InRange(
            text.IndexOf("sha256sum --check", StringComparison.Ordinal),
            text.IndexOf("curl -fsSL", StringComparison.Ordinal),
            Built(text)
        );
        Assert.DoesNotMatch("dotnet|npm|chrom|python", text);
        Assert.DoesNotContain("--date", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("forgejo")]
    public void Proposals_have_read_access_and_actions_are_pinned(string forge)
    {
        _folder.Init("--forge", forge);
        var text = File.ReadAllText(_folder.At($".{forge}/workflows/publish.yml"));
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.Contains("\npermissions:\n  contents: read\n", text, StringComparison.Ordinal);
        Assert.Contains("persist-credentials: false", text, StringComparison.Ordinal);
        Assert.Contains("- cron:", text, StringComparison.Ordinal);
        Assert.All(Uses().Matches(text), static use => Assert.Matches("@[0-9a-f]{40}$", use.Groups[1].Value));
        var (build, publish) = (
            text.IndexOf("\n  build:\n", StringComparison.Ordinal),
            text.IndexOf("\n  publish:\n", StringComparison.Ordinal)
        );
        Assert.Contains("refs/heads/main", text[publish..], StringComparison.Ordinal);
        // What a proposal is called may be code, and an expression is put into the script as it stands.
        Assert.All(Scripts(text), static script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
        Assert.DoesNotMatch("secrets\\.|write", text[..publish]);
        Assert.DoesNotContain("checkout", text[publish..], StringComparison.Ordinal);
        Assert.InRange(build, 0, publish);
    }

    /// <summary>What a proposal changes is shown; the site has the record of all changes, for which git must have all versions.</summary>
    [Theory]
    [MemberData(nameof(Forges))]
    public void Changes_of_figures_are_shown_and_recorded(string forge, string path)
    {
        _folder.Init("--forge", forge);
        var text = File.ReadAllText(_folder.At(path));
        Assert.Matches(@"sitegen""? history --output ""?\S+/muudatused\.csv", text);
        Assert.Matches(@"sitegen""? build --history ""?\S+/muudatused\.csv", text);
        Assert.InRange(Word("sitegen\"? history").Match(text).Index, 1, Built(text));
        Assert.Matches(@"sitegen""? diff ""\$\w+"" content --format markdown --language et > \S*muudatused\.md", text);
        Assert.Matches("(fetch-depth: 0|GIT_DEPTH: \"0\")\n", text);
    }

    /// <summary>One comment, by a job that may write and runs nothing of the proposal; one from a fork has the summary only.</summary>
    [Fact]
    public void A_comment_is_written_from_the_summary_alone()
    {
        _folder.Init("--forge", "github");
        var text = File.ReadAllText(_folder.At(".github/workflows/publish.yml"));
        Assert.Contains("muudatused.md\" >> \"$GITHUB_STEP_SUMMARY\"", text, StringComparison.Ordinal);
        var comment = text[text.IndexOf("\n  comment:\n", StringComparison.Ordinal)..];
        Assert.Contains("github.event.pull_request.head.repo.full_name == github.repository\n", comment, StringComparison.Ordinal);
        Assert.StartsWith("actions/download-artifact@", Assert.Single(Uses().Matches(comment)).Groups[1].Value, StringComparison.Ordinal);
        Assert.Single(Word("--method PATCH").Matches(comment));
        Assert.Single(Word("--method POST").Matches(comment));
        Assert.Single(Word("write").Matches(comment));
        Assert.DoesNotMatch("chmod|\\./|bash", comment);
    }

    /// <summary>The same actions as the workflow of this repository, where it has them.</summary>
    [Fact]
    public void Actions_of_github_are_those_that_this_repository_uses()
    {
        _folder.Init("--forge", "github");
        var ours = File.ReadAllText(Path.Join(Repository.Root, ".github/workflows/publish.yml"));
        var theirs = File.ReadAllText(_folder.At(".github/workflows/publish.yml"));
        Assert.All(Uses().Matches(theirs), use => Assert.Contains(use.Value.Trim(' ', '-'), ours, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Scripts(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream
            .Documents[0]
            .AllNodes.OfType<YamlMappingNode>()
            .Select(static node => node.Children.TryGetValue("run", out var script) ? script.ToString() : null)
            .OfType<string>();
    }

    private static int Built(string text) => Word("sitegen\"? build").Match(text).Index;

    private static Regex Word(string pattern) => new($"{pattern}\\b");

    [GeneratedRegex("uses: ([^ \n]+)")]
    private static partial Regex Uses();
}
