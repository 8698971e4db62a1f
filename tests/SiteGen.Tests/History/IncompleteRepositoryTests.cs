using SiteGen.Tests.Stories;

namespace SiteGen.Tests.History;

/// <summary>Repositories that lack something, or that git refuses: an error names the fix, and no record is written.</summary>
[Collection(nameof(Alone))]
public sealed class IncompleteRepositoryTests : IDisposable
{
    private readonly GitStory _git = new();
    private readonly string _programme;

    public IncompleteRepositoryTests()
    {
        using var story = new Story();
        _programme = story.Read(Story.Programme);
        _git.Commit("A", (Story.Programme, Courses(1))).Commit("B", (Story.Programme, Courses(2))).Written();
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_shallow_clone()
    {
        Clone("--depth", "1");
        Refused(3, "SG0905", "git fetch --unshallow", History("koopia/content"));
    }

    /// <summary>Of files alone, and of folders too.</summary>
    [Theory]
    [InlineData("blob:none")]
    [InlineData("tree:0")]
    public void A_partial_clone(string filter)
    {
        _git.Git("config", "uploadpack.allowFilter", "true");
        Clone("--filter", filter);
        Refused(3, "SG0905", "git fetch --refetch --no-filter", History("koopia/content"));
        Refused(3, "SG0905", "git fetch --refetch --no-filter", ["diff", "main~1", "main", "--content", _git.At("koopia/content")]);
        _git.Git("-C", "koopia", "fetch", "-q", "--refetch", "--no-filter");
        Assert.Equal(0, GitStory.Sitegen(History("koopia/content")).Code);
    }

    [Fact]
    public void A_repository_without_a_commit()
    {
        using var git = new GitStory();
        Refused(2, "SG0903", "commit the content", ["history", "--output", _git.At("h.csv"), "--content", git.At("content")]);
    }

    /// <summary>As a server keeps it, or beside git's own files: a folder there is in no commit, whatever it is called.</summary>
    [Theory]
    [InlineData(".git/content")]
    [InlineData("ainult.git/content")]
    public void A_folder_that_is_no_working_copy(string folder)
    {
        _git.Git("clone", "-q", "--bare", ".", "ainult.git");
        Directory.CreateDirectory(_git.At(folder));
        Refused(2, "SG0902", "run the command in a clone", History(folder));
    }

    [Fact]
    public void A_file_that_was_lost()
    {
        var lost = _git.Git("rev-parse", "main~1:" + Story.Programme).Trim();
        var file = _git.At($".git/objects/{lost[..2]}/{lost[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
        Refused(3, "SG0906", lost, History("content"));
    }

    /// <summary>Git says it in the name of its root, whichever folder of it the content is.</summary>
    [Theory]
    [InlineData("history")]
    [InlineData("diff")]
    public void A_repository_of_another_user(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program is a shell script.");
        var path = Environment.GetEnvironmentVariable("PATH");
        Directory.CreateDirectory(_git.At("programmid"));
        var program = _git.At("programmid/git");
        // Git itself, as it is where the owner is another one and no setting allows it.
        File.WriteAllText(
            program,
            $"""
            #!/bin/sh
            PATH='{path}'
            export PATH GIT_TEST_ASSUME_DIFFERENT_OWNER=1 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
            exec git "$@"

            """
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var root = _git.Git("rev-parse", "--show-toplevel").Trim();
        Environment.SetEnvironmentVariable("PATH", _git.At("programmid"));
        try
        {
            Refused(
                3,
                "SG0904",
                $"git config --global --add safe.directory {root}`",
                command == "history" ? History("content") : ["diff", "main~1", "main", "--content", _git.At("content")]
            );
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    /// <summary>Git does not check what a commit says of its time.</summary>
    [Theory]
    [InlineData("-5", "1970-01-01")]
    [InlineData("0", "1970-01-01")]
    [InlineData("253402300799", "9999-12-31")]
    [InlineData("253402300800", "9999-12-31")]
    [InlineData("99999999999999999999", "1970-01-01")]
    public void A_commit_of_a_time_that_no_calendar_has(string time, string day)
    {
        File.WriteAllText(
            _git.At("commit"),
            $"tree {_git.Git("rev-parse", "main^{tree}").Trim()}\nauthor A <a@b> {time} +0000\ncommitter A <a@b> {time} +0000\n\nA\n"
        );
        _git.Git("update-ref", "refs/heads/main", _git.Git("hash-object", "-t", "commit", "-w", "--literally", "commit").Trim());
        Assert.Equal(0, GitStory.Sitegen(History("content")).Code);
        Assert.Contains($",{day},tootuba,2021,courses,,,2,,new,", File.ReadAllText(_git.At("h.csv")), StringComparison.Ordinal);
    }

    private string Courses(int value) => _programme + $"results:\n  - period: 2021\n    courses: {value}\n";

    private void Clone(params string[] options) => _git.Git(["clone", "-q", .. options, "file://" + _git.At(""), _git.At("koopia")]);

    private string[] History(string content) => ["history", "--output", _git.At("h.csv"), "--content", _git.At(content)];

    private void Refused(int expected, string id, string fix, string[] call)
    {
        var (code, output, error) = GitStory.Sitegen(call);
        Assert.Equal((expected, ""), (code, output));
        Assert.Contains($" {id}: ", error, StringComparison.Ordinal);
        Assert.Contains(fix, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_git.At("h.csv")));
    }
}
