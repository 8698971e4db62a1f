namespace SiteGen.Tests.SupplyChain;

/// <summary>A release has checked programs, what they consist of, and where they come from.</summary>
public sealed class ReleaseTests
{
    private static readonly IReadOnlyDictionary<string, Workflow.Job> _jobs = Workflow.Read("release.yml").Jobs;

    [Fact]
    public void Everything_is_made_after_the_checks_and_released_together()
    {
        Assert.Equal(["./.github/workflows/check.yml"], _jobs["check"].Uses);
        Assert.All(["program", "tool", "image"], static job => Assert.Equal(["check"], _jobs[job].Needs));
        Assert.Equal(_jobs.Keys.Except(["release"]), _jobs["release"].Needs);
        Assert.All(_jobs.Values, static job => Assert.Equal("", job.Condition));
    }

    [Fact]
    public void Each_program_is_compiled_on_its_own_system() =>
        Assert.All(
            (YamlDotNet.RepresentationModel.YamlSequenceNode)_jobs["program"].Node["strategy"]["matrix"]["include"],
            static row =>
            {
                var (system, runtime) = (row["system"].ToString(), row["runtime"].ToString());
                var own = runtime.Split('-')[0] switch
                {
                    "linux" => "ubuntu-",
                    "win" => "windows-",
                    _ => "macos-",
                };
                Assert.StartsWith(own, system, StringComparison.Ordinal);
                Assert.Equal(runtime is "linux-arm64" or "win-arm64", system.EndsWith("-arm", StringComparison.Ordinal));
            }
        );

    /// <summary>Attested are the hashes too, so that who has them can check everything.</summary>
    [Fact]
    public void All_files_are_listed_with_their_hashes_and_then_attested()
    {
        var steps = _jobs["release"].Steps.ToList();
        var hashed = steps.FindIndex(static step => Workflow.Value(step, "run").Contains("SHA256SUMS", StringComparison.Ordinal));
        var attested = steps.FindIndex(static step => Workflow.Value(step, "uses").StartsWith("actions/attest-", StringComparison.Ordinal));
        var released = steps.FindIndex(static step =>
            Workflow.Value(step, "run").StartsWith("gh release create", StringComparison.Ordinal)
        );
        Assert.InRange(hashed, 0, attested);
        Assert.InRange(attested, hashed, released);
        Assert.Equal("release/*", steps[attested]["with"]["subject-path"].ToString());
        Assert.Contains(" release/* ", Workflow.Value(steps[released], "run"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tag_must_be_the_version_of_the_program() =>
        Assert.Contains("""test "v$(dotnet msbuild generator -getProperty:Version)" = "$GITHUB_REF_NAME" """.Trim(), _jobs["tool"].Scripts);

    /// <summary>The name by which the workflow of a new site downloads the program.</summary>
    [Theory]
    [InlineData(".github/workflows/publish.yml")]
    [InlineData(".forgejo/workflows/publish.yml")]
    [InlineData(".gitlab-ci.yml")]
    public void New_sites_download_what_a_release_has(string path)
    {
        var workflow = File.ReadAllText(Path.Join(Stories.Repository.Root, "generator/Starter", path));
        Assert.Contains("\"$SITEGEN_URL/v$SITEGEN_VERSION/sitegen-linux-x64.tar.gz\"", workflow, StringComparison.Ordinal);
        var archive = File.ReadAllText(Path.Join(Stories.Repository.Root, ".ci/archive"));
        Assert.Contains("gzip -9 > \"../release/sitegen-$1.tar.gz\"", archive, StringComparison.Ordinal);
        Assert.Contains("linux-x64", _jobs["program"].Runtimes);
    }
}
