using SiteGen.Tests.Content;

namespace SiteGen.Tests.Publishing;

public sealed class CarriedOverTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_owners_files_with_a_dot_stay_from_build_to_build()
    {
        _workspace.Put("site/.gitignore", "*\n!.gitignore\n");
        _workspace.Put("site/.git", "gitdir: ../.git/worktrees/site");
        _workspace.Publish(("index.html", "one"));
        _workspace.Put("site/.nojekyll", "");
        _workspace.Publish(("index.html", "two"));

        Assert.Equal(
            [".git: gitdir: ../.git/worktrees/site", ".gitignore: *\n!.gitignore\n", ".nojekyll: ", "index.html: two"],
            _workspace.Files()
        );
    }

    [Fact]
    public void Files_with_a_dot_that_an_earlier_build_wrote_go_with_it()
    {
        _workspace.Put("site/.gitignore", "*");
        _workspace.Publish((".nojekyll", ""), (".well-known/security.txt", "one"), ("index.html", "one"));
        Assert.Equal(
            "Made by SiteGen; this folder is replaced by each build.\n.nojekyll\n.well-known\n",
            File.ReadAllText(_workspace.At("site", ".sitegen"))
        );
        _workspace.Publish(("index.html", "two"));

        Assert.Equal([".gitignore: *", "index.html: two"], _workspace.Files());
    }

    [Fact]
    public void A_file_that_the_build_writes_itself_wins()
    {
        _workspace.Put("site/.nojekyll", "the owner's");
        _workspace.Publish((".nojekyll", "the build's"));

        Assert.Equal([".nojekyll: the build's"], _workspace.Files());
    }

    [Fact]
    public void Files_with_a_dot_below_the_root_are_part_of_the_site()
    {
        _workspace.Publish(("a/index.html", "one"));
        _workspace.Put("site/a/.hidden", "stale");
        _workspace.Publish(("a/index.html", "two"));

        Assert.Equal(["a/index.html: two"], _workspace.Files());
    }

    [Fact]
    public void The_permissions_of_the_output_stay()
    {
        const UnixFileMode Mode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.SetGroup;
        _workspace.Publish(("index.html", "one"));
        _workspace.SetMode("site", Mode);
        _workspace.Publish(("index.html", "two"));

        Assert.Equal(Mode, new DirectoryInfo(_workspace.Output).UnixFileMode);
    }

    /// <summary>A web server may read the site through its group; new files take it from a folder that hands it on.</summary>
    [Fact]
    public void The_owner_and_the_group_of_the_output_stay()
    {
        _workspace.Publish(("index.html", "one"));
        SpecialFile.Shell(_workspace.At("site", "x"), "[ $(id -u) != 0 ] || chown 1234:4321 .; chmod 2775 .");
        var before = Owner(".");
        _workspace.Publish(("index.html", "two"), ("a/index.html", "two"));

        Assert.Equal(before, Owner("."));
        Assert.All((string[])["index.html", "a", "a/index.html"], path => Assert.Equal(before.Split(':')[1], Owner(path).Split(':')[1]));
        Assert.True(new DirectoryInfo(_workspace.At("site", "a")).UnixFileMode.HasFlag(UnixFileMode.SetGroup));

        string Owner(string path)
        {
            SpecialFile.Shell(_workspace.At("site", "x"), $"ls -dln '{path}' | awk '{{ print $3 \":\" $4 }}' > ../owner");
            return File.ReadAllText(_workspace.At("owner")).TrimEnd();
        }
    }
}
