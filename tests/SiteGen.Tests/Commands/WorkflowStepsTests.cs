using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;
using SiteGen.Tests.SupplyChain;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Commands;

/// <summary>
/// The steps of the workflows of a new site, run as the forge runs them: with its variables, in a clone. The download is from a folder of
/// the test, and what the forge's actions do is left out.
/// </summary>
public sealed partial class WorkflowStepsTests : IDisposable
{
    private const string Proposal = "github.event_name == 'pull_request'";

    private readonly Machine _machine = new();
    private readonly Story _story = new();

    public void Dispose()
    {
        _story.Dispose();
        _machine.Dispose();
    }

    [Theory]
    [InlineData("github", "site")]
    [InlineData("forgejo", "site")]
    [InlineData("gitlab", "public")]
    public void A_proposal_is_built_checked_and_shown_with_the_figures_that_it_changes(string forge, string site)
    {
        Propose();
        var run = Build(forge, isProposal: true);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(_story.Has($"{site}/koolitused/tootuba/index.html"));
        var summary = File.ReadAllText(forge == "gitlab" ? _story.At("muudatused.md") : _machine.At("tmp/muudatused.md"));
        Assert.Contains("4321", summary.Replace("\u00A0", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(summary, forge == "github" ? File.ReadAllText(_machine.At("summary.md")) : run.Output[^summary.Length..]);
    }

    [Theory]
    [InlineData("github", "site")]
    [InlineData("forgejo", "site")]
    [InlineData("gitlab", "public")]
    public void What_is_accepted_and_each_night_is_built_for_today_with_the_record_of_changes(string forge, string site)
    {
        Propose();
        var run = Build(forge, isProposal: false);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(_story.Has($"{site}/index.html"));
        Assert.True(File.Exists(_machine.At("tmp/muudatused.csv")));
        Assert.False(_story.Has("muudatused.md") || File.Exists(_machine.At("tmp/muudatused.md")));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("forgejo")]
    [InlineData("gitlab")]
    public void Another_program_than_the_one_that_was_meant_does_not_run(string forge)
    {
        Propose();
        Assert.NotEqual(0, Build(forge, isProposal: true, hash: new string('0', 64)).ExitCode);
        Assert.False(_story.Has("site") || _story.Has("public") || File.Exists(_machine.At("tmp/sitegen")));
    }

    [Theory]
    [InlineData("", "--method POST repos/amet/sait/issues/7/comments")]
    [InlineData("42", "--method PATCH repos/amet/sait/issues/comments/42")]
    public void The_comment_is_written_once_and_then_kept_up_to_date(string known, string call)
    {
        _machine.With("gh", $"case \"$*\" in *--jq*) echo {known} ;; *) echo \"$*\" > calls ;; esac");
        _story.With("muudatused.md", "## Muudatused\n");
        var script = Assert.Single(Of("github").Jobs["comment"].Scripts);
        var run = _machine.Run(_story.At(""), script, ("GITHUB_REPOSITORY", "amet/sait"), ("PROPOSAL", "7"));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(call, _story.Read("calls"), StringComparison.Ordinal);
        Assert.Equal("<!-- sitegen diff -->\n## Muudatused\n", _story.Read("comment.md"));
    }

    [Fact]
    public void The_server_gets_the_site_over_a_connection_whose_key_is_known()
    {
        _machine.With("apt-get", "").With("rsync", "printf '%s\\n' \"$*\" > calls");
        var job = Of("forgejo").Jobs["publish"];
        var run = _machine.Run(
            _story.At(""),
            Here(Assert.Single(job.Scripts)),
            [.. Variables(Workflow.Mapping(job.Node["env"])), ("SITE_SSH_KEY", "võti"), ("SITE_TARGET", "kasutaja@server:/sait/")]
        );
        Assert.True(run.ExitCode == 0, run.Error);
        var tmp = _machine.At("tmp");
        Assert.Equal(
            $"-a --delete -e ssh -i {tmp}/key -o UserKnownHostsFile={tmp}/hosts site/ kasutaja@server:/sait/\n",
            _story.Read("calls")
        );
        Assert.Equal("võti\n", File.ReadAllText($"{tmp}/key"));
    }

    /// <summary>A repository with the site as it is published, and a version that has other figures.</summary>
    private void Propose()
    {
        const string Git = "git -c user.name=A -c user.email=a@example.org";
        var commit = $"{Git} add -A && {Git} commit -qm Versioon";
        var publish = $"git init -q -b main && {commit} && git update-ref refs/remotes/origin/main HEAD";
        Assert.Equal(0, _machine.Run(_story.At(""), publish).ExitCode);
        _story.Append(Story.Programme, "results:\n  - period: 2021\n    registered: 4321\n");
        Assert.Equal(0, _machine.Run(_story.At(""), commit).ExitCode);
    }

    private Run Build(string forge, bool isProposal, string? hash = null)
    {
        var folder = Directory.CreateDirectory(_machine.At($"download/v{typeof(Build).Assembly.GetName().Version!.ToString(3)}")).FullName;
        var archive = Path.Join(folder, "sitegen-linux-x64.tar.gz");
        Assert.Equal(0, _machine.Run(_machine.At("bin"), $"tar -czf '{archive}' sitegen").ExitCode);
        var (script, variables) = forge == "gitlab" ? OfGitLab() : OfActions(Of(forge), isProposal);
        (string, string)[] set =
        [
            ("CI", "true"),
            ("SITEGEN_URL", $"file://{_machine.At("download")}"),
            ("SITEGEN_SHA256", hash ?? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive)))),
            ("RUNNER_TEMP", _machine.At("tmp")),
            ("GITHUB_STEP_SUMMARY", _machine.At("summary.md")),
            ("GITHUB_BASE_REF", "main"),
            ("CI_PIPELINE_SOURCE", isProposal ? "merge_request_event" : "push"),
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "origin/main"),
        ];
        return _machine.Run(_story.At(""), Here(script), [.. variables, .. set]);
    }

    private static (string Script, (string, string)[] Variables) OfActions(Workflow workflow, bool isProposal) =>
        (
            string.Join(
                '\n',
                workflow
                    .Jobs["build"]
                    .Steps.Where(step => Workflow.Value(step, "if") is "" || isProposal && Workflow.Value(step, "if") == Proposal)
                    .Select(static step => Workflow.Value(step, "run"))
            ),
            Variables(Workflow.Mapping(workflow.Root["env"]))
        );

    private static (string Script, (string, string)[] Variables) OfGitLab()
    {
        var root = Workflow.RootOf(Text("gitlab"));
        return (string.Join('\n', (YamlSequenceNode)root["build"]["script"]), Variables(Workflow.Mapping(root["variables"])));
    }

    private static Workflow Of(string forge) => Workflow.Of(Text(forge));

    private static string Text(string forge)
    {
        using var folder = new NewFolder();
        folder.Init("--forge", forge);
        return File.ReadAllText(folder.At(forge == "gitlab" ? ".gitlab-ci.yml" : $".{forge}/workflows/publish.yml"));
    }

    /// <summary>A machine of a forge has /tmp for itself.</summary>
    private string Here(string script)
    {
        Directory.CreateDirectory(_machine.At("tmp"));
        return AllOfTemp().Replace(script, _machine.At("tmp"));
    }

    private static (string, string)[] Variables(YamlMappingNode node) =>
        [.. node.Select(static each => (each.Key.ToString(), each.Value.ToString()))];

    [GeneratedRegex(@"(?<![\w}])/tmp(?=[/ ])")]
    private static partial Regex AllOfTemp();
}
