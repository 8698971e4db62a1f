using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.SupplyChain;

/// <summary>The workflow gives code that someone proposes no more rights than the proposal has.</summary>
public sealed partial class WorkflowTests
{
    private static readonly YamlMappingNode _workflow = Read(".github/workflows/publish.yml");

    private static readonly Dictionary<string, YamlMappingNode> _jobs = Mapping(_workflow["jobs"])
        .ToDictionary(static job => job.Key.ToString(), static job => Mapping(job.Value));

    [Fact]
    public void Proposals_run_without_secrets_and_with_read_access_only()
    {
        // `pull_request_target` and `workflow_run` would run with the rights of the repository.
        Assert.Equal(["push", "pull_request"], Mapping(_workflow["on"]).Children.Keys.Select(static each => each.ToString()));
        Assert.Equal("main", Assert.Single((YamlSequenceNode)_workflow["on"]["push"]["branches"]).ToString());
        Assert.Equal(("contents", "read"), Pair(Assert.Single(Mapping(_workflow["permissions"]))));
        Assert.DoesNotContain(
            "secrets.",
            File.ReadAllText(Path.Join(Repository.Root, ".github/workflows/publish.yml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_job_with_more_rights_runs_after_all_others_on_main_only_and_no_code_of_the_tree()
    {
        var privileged = _jobs.Where(static job => job.Value.Children.ContainsKey("permissions")).Select(static job => job.Key);
        Assert.Equal("publish", Assert.Single(privileged));
        var publish = _jobs["publish"];
        Assert.Equal("github.event_name == 'push'", publish["if"].ToString());
        Assert.Equal(_jobs.Keys.Except(["publish"]), Needs("publish"));
        Assert.All(
            Steps(publish),
            static step => Assert.StartsWith("actions/deploy-pages@", Value(step, "uses"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Programs_are_made_after_the_checks_and_kept_from_main_only()
    {
        Assert.Equal(["check"], Needs("binary"));
        Assert.All(
            _jobs.Values.SelectMany(Steps).Where(static step => Value(step, "uses").Contains("/upload-", StringComparison.Ordinal)),
            static step => Assert.Equal("github.event_name == 'push'", Value(step, "if"))
        );
    }

    [Fact]
    public void Actions_are_pinned_by_hash_and_leave_no_credentials() =>
        Assert.All(
            _jobs.Values.SelectMany(Steps).Where(static step => step.Children.ContainsKey("uses")),
            static step =>
            {
                Assert.Matches(PinnedByHash(), Value(step, "uses"));
                if (Value(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal))
                {
                    Assert.Equal("false", step["with"]["persist-credentials"].ToString());
                }
            }
        );

    /// <summary>What a pull request is called may be code, and an expression is put into the script as it stands.</summary>
    [Fact]
    public void Scripts_contain_nothing_that_a_proposal_can_name() =>
        Assert.All(
            _jobs.Values.SelectMany(Steps).Select(static step => Value(step, "run")),
            static script =>
                Assert.DoesNotContain(
                    "${{",
                    script.Replace("${{ matrix.runtime }}", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Every_program_that_is_kept_is_held_against_lock_files()
    {
        var packs = File.ReadAllText(Path.Join(Repository.Root, "generator/packs.lock"));
        Assert.All(
            (YamlSequenceNode)_jobs["binary"]["strategy"]["matrix"]["include"],
            row =>
            {
                Assert.True(File.Exists(Path.Join(Repository.Root, $"generator/packages.{row["runtime"]}.lock.json")));
                Assert.Contains($".nativeaot.{row["runtime"]}/", packs, StringComparison.Ordinal);
            }
        );
    }

    private static IEnumerable<string> Needs(string job) =>
        _jobs[job]["needs"] is YamlSequenceNode several ? several.Select(static each => each.ToString()) : [_jobs[job]["needs"].ToString()];

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Select(Mapping);

    private static string Value(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    private static (string Key, string Value) Pair(KeyValuePair<YamlNode, YamlNode> pair) => (pair.Key.ToString(), pair.Value.ToString());

    private static YamlMappingNode Mapping(YamlNode node) => (YamlMappingNode)node;

    private static YamlMappingNode Read(string path)
    {
        using var text = File.OpenText(Path.Join(Repository.Root, path));
        var stream = new YamlStream();
        stream.Load(text);
        return Mapping(stream.Documents[0].RootNode);
    }

    [GeneratedRegex("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex PinnedByHash();
}
