using SiteGen.Tests.Stories;

namespace SiteGen.Tests.History;

/// <summary>A repository of a stranger, and calls that go wrong: nothing that it names is run, and what is wrong is told plainly.</summary>
[Collection(nameof(Alone))]
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly GitStory _git = new();
    private readonly string _site;
    private readonly string _programme;

    public HostileRepositoryTests()
    {
        using var story = new Story();
        (_site, _programme) = (story.Read(Story.Site), story.Read(Story.Programme));
        _git.Commit("A", ("content/site.yaml", _site), (Story.Programme, Courses(1)));
        _git.Commit("B", (Story.Programme, Courses(2))).Written();
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Nothing_that_the_repository_names_is_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs are shell scripts.");
        var program = _git.At("kuri.sh");
        File.WriteAllText(program, $"#!/bin/sh\ntouch '{_git.At("jooksis")}'\ncat\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        foreach (
            var setting in (string[])
                [
                    "core.fsmonitor",
                    "core.pager",
                    "core.sshCommand",
                    "core.gitProxy",
                    "core.editor",
                    "diff.external",
                    "diff.kuri.textconv",
                    "diff.kuri.command",
                    "filter.kuri.clean",
                    "filter.kuri.smudge",
                    "gpg.program",
                    "gpg.ssh.program",
                    "pager.log",
                    "pager.rev-parse",
                    "credential.helper",
                    "alias.log",
                ]
        )
        {
            _git.Git("config", setting, setting.StartsWith("alias", StringComparison.Ordinal) ? $"!{program}" : program);
        }

        _git.Git("config", "core.hooksPath", _git.At("konksud"));
        _git.Git("config", "log.showSignature", "true");
        _git.Git("config", "diff.orderFile", program);
        _git.Git("config", "diff.relative", "true");
        _git.Git("config", "diff.renames", "copies");
        _git.Git("config", "log.mailmap", "true");
        Directory.CreateDirectory(_git.At("konksud"));
        foreach (var hook in (string[])["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"])
        {
            File.Copy(program, _git.At($"konksud/{hook}"));
        }

        File.WriteAllText(_git.At(".git/info/attributes"), "* diff=kuri filter=kuri\n");
        File.WriteAllText(_git.At("content/git"), "#!/bin/sh\n");
        File.Delete(_git.At("jooksis"));
        Reads();
        Assert.False(File.Exists(_git.At("jooksis")));
    }

    [Fact]
    public void Variables_do_not_lead_elsewhere()
    {
        (string, string?)[] variables =
        [
            ("GIT_DIR", "/nonexistent"),
            ("GIT_WORK_TREE", "/nonexistent"),
            ("GIT_INDEX_FILE", "/nonexistent"),
            ("GIT_OBJECT_DIRECTORY", "/nonexistent"),
            ("GIT_EXTERNAL_DIFF", "/nonexistent"),
            ("GIT_PAGER", "/nonexistent"),
            ("GIT_NAMESPACE", "muu"),
        ];
        try
        {
            Set(variables);
            Reads();
        }
        finally
        {
            Set([.. variables.Select(static each => (each.Item1, (string?)null))]);
        }
    }

    /// <summary>A program named git in a folder that PATH does not name by its whole path is none.</summary>
    [Fact]
    public void Without_git_revisions_are_refused_and_folders_are_compared()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Set([("PATH", "." + Path.PathSeparator + "bin")]);
            Refused(3, "SG0901", "diff", "main~1", "main", "--content", _git.At("content"));
            Refused(3, "SG0901", "history", "--output", _git.At("h.csv"), "--content", _git.At("content"));
            Assert.Equal(0, GitStory.Sitegen("diff", _git.At("content"), _git.At("content")).Code);
        }
        finally
        {
            Set([("PATH", path)]);
        }
    }

    [Theory]
    [InlineData("--output=x")]
    [InlineData("--all")]
    [InlineData("-p")]
    [InlineData("puudub")]
    [InlineData("")]
    [InlineData("main..main~1")]
    [InlineData("main:content")]
    [InlineData("$(touch jooksis)")]
    [InlineData("a\nb")]
    public void A_word_that_is_no_commit_is_an_unknown_revision(string revision)
    {
        var before = Directory.EnumerateFileSystemEntries(_git.At("")).Count();
        Refused(2, "SG0903", "diff", "--content", _git.At("content"), "--", revision, "main");
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_git.At("")).Count());
    }

    [Fact]
    public void A_file_named_as_a_branch_does_not_hide_it()
    {
        var current = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = _git.At("");
            File.WriteAllText(_git.At("main"), "");
            File.WriteAllText(_git.At("muu"), "");
            Assert.Equal(0, GitStory.Sitegen("diff", "main", "content").Code);
            Refused(2, "SG0008", "diff", "muu", "content");
        }
        finally
        {
            Environment.CurrentDirectory = current;
        }
    }

    [Fact]
    public void A_folder_outside_of_any_repository_is_refused()
    {
        using var story = new Story();
        Refused(2, "SG0902", "diff", "main", "main", "--content", story.At("content"));
        Refused(2, "SG0902", "history", "--output", story.At("h.csv"), "--content", story.At("content"));
        Refused(2, "SG0008", "history", "--output", story.At("h.csv"), "--content", story.At("puudub"));
        Refused(2, "SG0907", "diff", "main", "main", "--content", _git.At("mujal"));
    }

    [Fact]
    public void A_damaged_repository_is_told_in_the_words_of_git()
    {
        File.WriteAllText(_git.At(".git/config"), "[core\n");
        Refused(3, "SG0906", "history", "--output", _git.At("h.csv"), "--content", _git.At("content"));
    }

    [Fact]
    public void Odd_names_are_read_as_they_are()
    {
        using var git = new GitStory();
        git.Commit(
            "A",
            ("content/site.yaml", _site),
            (Story.Programme, Courses(1)),
            ("content/programmes/a\nb \"õ\"/programme.yaml", Courses(3))
        );
        git.Commit(
            ":100644 100644 M",
            ("content/programmes/-x/programme.yaml", Courses(4)),
            ("content/programmes/*/programme.yaml", Courses(5))
        );
        git.Written();
        Assert.Equal(0, GitStory.Sitegen("history", "--output", git.At("h.csv"), "--content", git.At("content")).Code);
        var rows = File.ReadAllText(git.At("h.csv")).Split("\r\n");
        Assert.Equal(
            ["\"a<U+000A>b \"\"õ\"\"\"", "*", "-x", "tootuba"],
            rows[1..^1].Select(static row => row.Split(',')[2]).Order(StringComparer.Ordinal).OrderBy(static name => name == "tootuba")
        );
        var (code, output, _) = GitStory.Sitegen("diff", "main~1", "main", "--content", git.At("content"), "--format", "text");
        Assert.Equal(0, code);
        Assert.StartsWith("nothing needs a decision; explained: 4, breakdowns: 0\n", output, StringComparison.Ordinal);
    }

    private string Courses(int value) => _programme + $"results:\n  - period: 2021\n    courses: {value}\n";

    private void Reads()
    {
        Assert.Equal((0, ""), Done(GitStory.Sitegen("history", "--output", _git.At("h.csv"), "--content", _git.At("content"))));
        Assert.Equal(2, File.ReadAllText(_git.At("h.csv")).Split("tootuba").Length - 1);
        Assert.Equal((0, ""), Done(GitStory.Sitegen("diff", "main~1", "main", "--content", _git.At("content"))));

        static (int, string) Done((int Code, string Output, string Error) run) => (run.Code, run.Error);
    }

    private static void Refused(int expected, string id, params string[] call)
    {
        var (code, output, error) = GitStory.Sitegen(call);
        Assert.Equal((expected, ""), (code, output));
        Assert.Contains($" {id}: ", error, StringComparison.Ordinal);
    }

    private static void Set((string Name, string? Value)[] variables)
    {
        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
