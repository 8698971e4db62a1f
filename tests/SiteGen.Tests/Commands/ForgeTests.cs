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
        Assert.DoesNotMatch("secrets\\.|write", text[..publish]);
        Assert.DoesNotContain("checkout", text[publish..], StringComparison.Ordinal);
        Assert.InRange(build, 0, publish);
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

    private static int Built(string text) => Word("sitegen\"? build").Match(text).Index;

    private static Regex Word(string pattern) => new($"{pattern}\\b");

    [GeneratedRegex("uses: ([^ \n]+)")]
    private static partial Regex Uses();
}
