namespace SiteGen.Tests.Publishing;

public sealed class CrashRecoveryTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_killed_builds_left_is_removed_by_the_next()
    {
        _workspace.Put(".site.build-1/lock", "");
        _workspace.Put(".site.build-1/site/index.html", "half");
        _workspace.Put(".site.build-12/site/index.html", "killed before it had its lock, or after it gave it back");
        Directory.CreateDirectory(_workspace.At(".site.build-3"));
        _workspace.Put(".site.build.lock", "");
        _workspace.Publish(("index.html", "one"));

        Assert.Equal(["site"], _workspace.Names());
        Assert.Equal(["index.html: one"], _workspace.Files());
        Assert.Empty(_workspace.Diagnostics.Sorted());
    }

    [Fact]
    public void The_folder_of_a_living_build_is_kept()
    {
        using var living = _workspace.Open();
        living.Write("index.html", "living"u8);
        _workspace.Publish(("index.html", "other"));
        Assert.Equal([".site.build-1", "site"], _workspace.Names());

        Assert.True(living.Publish());
        Assert.Equal(["index.html: living"], _workspace.Files());
    }

    [Fact]
    public void A_folder_that_only_looks_like_one_is_kept()
    {
        _workspace.Put(".site.build-1/notes.txt", "mine");
        _workspace.Put(".site.build-old/site/index.html", "mine");
        _workspace.Put(".other.build-1/site/index.html", "another output's");
        _workspace.Put(".site.build-2", "a file");
        Directory.CreateDirectory(_workspace.At("mine", "site"));
        Directory.CreateSymbolicLink(_workspace.At(".site.build-3"), "mine");
        _workspace.Publish(("index.html", "one"));

        Assert.Equal(
            [".other.build-1", ".site.build-1", ".site.build-2", ".site.build-3", ".site.build-old", "mine", "site"],
            _workspace.Names()
        );
        Assert.True(Directory.Exists(_workspace.At("mine", "site")));
    }

    [Fact]
    public void A_link_in_a_killed_builds_folder_is_not_followed()
    {
        _workspace.Put("precious/file", "precious");
        _workspace.Put(".site.build-1/lock", "");
        Directory.CreateSymbolicLink(_workspace.At(".site.build-1", "site"), "../precious");
        _workspace.Publish(("index.html", "one"));

        Assert.Equal(["file: precious"], _workspace.Files("precious"));
        Assert.Equal(["precious", "site"], _workspace.Names());
    }

    [Fact]
    public void What_cannot_be_removed_is_a_warning_and_the_build_succeeds()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may delete anything");
        _workspace.Put(".site.build-1/site/a/index.html", "stuck");
        _workspace.SetMode(".site.build-1/site/a", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _workspace.Publish(("index.html", "one"));
        _workspace.SetMode(".site.build-1/site/a", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.StartsWith("SG0606: ", _workspace.Problem(), StringComparison.Ordinal);
        Assert.False(_workspace.Diagnostics.HasErrors);
        Assert.Equal(["index.html: one"], _workspace.Files());
    }
}
