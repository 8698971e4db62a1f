using System.Diagnostics;
using SiteGen.Tests.History;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.SupplyChain;

/// <summary><c>.ci/fingerprint</c>: two versions of this repository with the same program and tests have the same, and no others.</summary>
public sealed class FingerprintTests
{
    private static readonly (string Path, string? Text)[] _files =
    [
        (".ci/fingerprint", File.ReadAllText(Path.Join(Repository.Root, ".ci/fingerprint"))),
        ("content/README.md", "guide"),
        ("content/institutions.yaml", "institutions"),
        ("content/programmes/a/programme.yaml", "title: A"),
        ("generator/Program.cs", "program"),
        ("Directory.Build.props", "settings"),
    ];

    [Theory]
    [InlineData("content/programmes/a/programme.yaml", "title: B")]
    [InlineData("content/programmes/a/programme.yaml", null)]
    [InlineData("content/programmes/b/programme.yaml", "title: B")]
    public void A_change_of_the_content_keeps_it(string path, string? text) => Assert.Equal(Of(), Of((path, text)));

    [Theory]
    [InlineData("generator/Program.cs", "other")]
    [InlineData("generator/Program.cs", null)]
    [InlineData("generator/Other.cs", "more")]
    [InlineData("templates/content/page.html", "page")]
    [InlineData("Directory.Build.props", "other")]
    [InlineData(".github/workflows/check.yml", "check")]
    [InlineData("content/README.md", "part of the program")]
    [InlineData("content/institutions.yaml", "part of the program")]
    public void Any_other_change_is_another(string path, string? text) => Assert.NotEqual(Of(), Of((path, text)));

    private static string Of(params IEnumerable<(string Path, string? Text)> changes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script runs on Linux.");
        using var story = new GitStory();
        story.Commit("start", _files).Commit("change", changes).Written();
        using var bash = Process.Start(new ProcessStartInfo("bash", [story.At(".ci/fingerprint")]) { RedirectStandardOutput = true })!;
        var printed = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
        Assert.Matches("^[0-9a-f]{64}\n$", printed);
        return printed;
    }
}
