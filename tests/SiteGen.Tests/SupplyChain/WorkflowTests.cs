using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.SupplyChain;

/// <summary>The workflows give code that someone proposes no more rights than the proposal has.</summary>
public sealed partial class WorkflowTests
{
    private static readonly Workflow _check = Workflow.Read("check.yml");
    private static readonly Workflow _publish = Workflow.Read("publish.yml");
    private static readonly Workflow _release = Workflow.Read("release.yml");
    private static readonly Workflow[] _all = [_check, _publish, _release];

    /// <summary>Actions that run nothing of what they are given.</summary>
    private static readonly string[] _passive = ["actions/deploy-pages", "actions/download-artifact", "actions/attest-build-provenance"];

    private static IEnumerable<Workflow.Job> Jobs => _all.SelectMany(static workflow => workflow.Jobs.Values);

    private static IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(static job => job.Steps);

    [Fact]
    public void Every_workflow_is_read_here() =>
        Assert.Equal(
            ["check.yml", "publish.yml", "release.yml"],
            Directory.GetFiles(Path.Join(Repository.Root, ".github/workflows")).Select(Path.GetFileName).Order()
        );

    [Fact]
    public void Proposals_run_without_secrets_and_with_read_access_only()
    {
        // `pull_request_target` and `workflow_run` would run with the rights of the repository.
        Assert.Equal(["push", "pull_request"], _publish.Events);
        Assert.Equal("main", Assert.Single((YamlSequenceNode)_publish.Root["on"]["push"]["branches"]).ToString());
        Assert.Equal(["workflow_call"], _check.Events);
        Assert.Equal(["push"], _release.Events);
        Assert.Equal("v*", Assert.Single((YamlSequenceNode)_release.Root["on"]["push"]["tags"]).ToString());
        Assert.All(
            _all,
            static workflow =>
            {
                var (right, access) = Assert.Single(Workflow.Mapping(workflow.Root["permissions"]));
                Assert.Equal(("contents", "read"), (right.ToString(), access.ToString()));
                Assert.DoesNotContain(
                    "secrets",
                    workflow.Text.Replace("without secrets", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void A_job_with_more_rights_runs_no_code_of_the_tree()
    {
        var privileged = Jobs.Where(static job => job.Permissions.Count > 0).ToArray();
        Assert.Equal(["publish", "comment", "release"], privileged.Select(static job => job.Name));
        Assert.All(
            privileged,
            static job =>
            {
                Assert.All(job.Actions, static action => Assert.Contains(action, _passive));
                // What was downloaded is read and passed on.
                Assert.All(
                    job.Scripts,
                    static script => Assert.DoesNotMatch(@"(?<!\.)\./|\.ci/|\bdotnet\b|\bbash\b|\bpodman run\b|\bchmod\b", script)
                );
            }
        );
    }

    [Fact]
    public void The_site_is_published_from_main_by_a_program_whose_checks_passed()
    {
        var publish = _publish.Jobs["publish"];
        Assert.Equal(["known", "check", "binary", "site"], publish.Needs);
        Assert.Equal(
            "!cancelled() && github.event_name == 'push' && needs.site.result == 'success' && "
                + "(needs.binary.result == 'success' || needs.known.outputs.checked == 'true')",
            publish.Condition
        );
        Assert.Equal("needs.known.outputs.checked != 'true'", _publish.Jobs["check"].Condition);
        Assert.Equal(["known", "check"], _publish.Jobs["binary"].Needs);
        Assert.Equal("", _publish.Jobs["binary"].Condition); // so that it is skipped if the checks are
        // A program is kept for later only after the checks, and on main.
        var (job, keep) = Assert.Single(
            from each in _publish.Jobs.Values
            from step in each.Steps
            where Workflow.Value(step, "uses").StartsWith("actions/cache/save@", StringComparison.Ordinal)
            select (each.Name, step)
        );
        Assert.Equal("binary", job);
        Assert.StartsWith("github.event_name == 'push' && ", Workflow.Value(keep, "if"), StringComparison.Ordinal);
    }

    /// <summary>A proposal from a fork cannot write; the comment has what the summary has.</summary>
    [Fact]
    public void A_comment_is_written_from_the_summary_alone()
    {
        var comment = _publish.Jobs["comment"];
        var permission = Assert.Single(comment.Permissions);
        Assert.Equal(("pull-requests", "write"), (permission.Key, permission.Value));
        Assert.Equal(
            "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository",
            comment.Condition
        );
        Assert.Equal(["actions/download-artifact"], comment.Actions);
        var kept = _publish
            .Jobs["site"]
            .Steps.Single(static step => Workflow.Value(step, "uses").Contains("/upload-artifact@", StringComparison.Ordinal));
        Assert.Equal("${{ runner.temp }}/changes.md", kept["with"]["path"].ToString());
        Assert.Equal(kept["with"]["name"], comment.Steps.First()["with"]["name"]);
    }

    [Fact]
    public void Of_a_proposal_only_the_summary_is_kept() =>
        Assert.All(
            _publish.Jobs.Values.SelectMany(static job => job.Steps),
            static step =>
            {
                if (Workflow.Value(step, "uses").Contains("/upload-", StringComparison.Ordinal))
                {
                    var isSummary = step["with"]["path"].ToString().EndsWith("/changes.md", StringComparison.Ordinal);
                    Assert.Equal($"github.event_name == '{(isSummary ? "pull_request" : "push")}'", Workflow.Value(step, "if"));
                }
            }
        );

    [Fact]
    public void Whoever_asks_git_for_the_past_has_all_of_it() =>
        Assert.All(
            Jobs.Where(static job => job.Scripts.Any(static script => script.Contains("sitegen history", StringComparison.Ordinal))),
            static job => Assert.Equal("0", job.Steps.First()["with"]["fetch-depth"].ToString())
        );

    [Fact]
    public void Actions_are_pinned_by_hash_and_leave_no_credentials()
    {
        Assert.All(
            Jobs.SelectMany(static job => job.Uses),
            static use => Assert.Matches(use.StartsWith("./", StringComparison.Ordinal) ? OwnWorkflow() : PinnedByHash(), use)
        );
        Assert.All(
            Steps.Where(static step => Workflow.Value(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)),
            static step => Assert.Equal("false", step["with"]["persist-credentials"].ToString())
        );
    }

    /// <summary>What a pull request or a tag is called may be code, and an expression is put into the script as it stands.</summary>
    [Fact]
    public void Scripts_contain_nothing_that_a_proposal_can_name() =>
        Assert.All(
            Jobs.SelectMany(static job => job.Scripts),
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
            _publish.Jobs["binary"].Runtimes.Concat(_release.Jobs["program"].Runtimes),
            runtime =>
            {
                Assert.True(File.Exists(Path.Join(Repository.Root, $"generator/packages.{runtime}.lock.json")));
                Assert.Contains($".nativeaot.{runtime}/", packs, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>A job that is needed and does not exist, or an unknown step, is found only when the workflow runs.</summary>
    [Fact]
    public void What_jobs_refer_to_exists() =>
        Assert.All(
            _all,
            static workflow =>
                Assert.All(
                    workflow.Jobs.Values,
                    job =>
                    {
                        Assert.All(job.Needs, need => Assert.Contains(need, workflow.Jobs.Keys));
                        var text = string.Join('\n', job.Node.AllNodes.OfType<YamlScalarNode>());
                        Assert.All(Needed().Matches(text), match => Assert.Contains(match.Groups[1].Value, job.Needs));
                        var steps = job.Steps.Select(static step => Workflow.Value(step, "id"));
                        Assert.All(Stepped().Matches(text), match => Assert.Contains(match.Groups[1].Value, steps));
                        Assert.All(
                            Script().Matches(text),
                            static match => Assert.True(File.Exists(Path.Join(Repository.Root, match.Value)))
                        );
                        Assert.All(
                            job.Uses.Where(static use => use.StartsWith("./", StringComparison.Ordinal)),
                            static use => Assert.True(File.Exists(Path.Join(Repository.Root, use)))
                        );
                    }
                )
        );

    [GeneratedRegex("^actions/[a-z-]+(/[a-z]+)?@[0-9a-f]{40}$")]
    private static partial Regex PinnedByHash();

    [GeneratedRegex("^./.github/workflows/[a-z]+.yml$")]
    private static partial Regex OwnWorkflow();

    [GeneratedRegex(@"\bneeds\.([a-z]+)\.")]
    private static partial Regex Needed();

    [GeneratedRegex(@"\bsteps\.([a-z]+)\.")]
    private static partial Regex Stepped();

    [GeneratedRegex(@"\.ci/[a-z]+")]
    private static partial Regex Script();
}
