using System.Globalization;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

public sealed class StagingTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_first_build_makes_the_output_and_the_folders_above_it()
    {
        var output = _workspace.At("public", "www", "site");
        using (var staging = Staging.Open(output, [], _workspace.Diagnostics)!)
        {
            staging.Write("index.html", "home"u8);
            staging.Write("koolitused/avatud-valitsemine/index.html", "page"u8);
            Assert.False(Directory.Exists(output));
            Assert.True(staging.Publish());
        }

        Assert.Equal(["index.html: home", "koolitused/avatud-valitsemine/index.html: page"], _workspace.Files("public/www/site"));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_workspace.At("public", "www")).Select(Path.GetFileName));
        Assert.Empty(_workspace.Diagnostics.Sorted());
    }

    [Fact]
    public void The_next_build_leaves_no_page_of_the_last()
    {
        _workspace.Publish(("index.html", "one"), ("gone/index.html", "one"));
        _workspace.Publish(("index.html", "two"), ("new/index.html", "two"));

        Assert.Equal(["index.html: two", "new/index.html: two"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void A_build_that_does_not_publish_changes_nothing_and_leaves_nothing()
    {
        _workspace.Publish(("index.html", "one"));
        var before = Directory.GetLastWriteTimeUtc(_workspace.Output);
        using (var staging = _workspace.Open())
        {
            staging.Write("index.html", "two"u8);
        }

        Assert.Equal(["index.html: one"], _workspace.Files());
        Assert.Equal(before, Directory.GetLastWriteTimeUtc(_workspace.Output));
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void A_build_that_fails_before_there_is_a_site_makes_none()
    {
        using (var staging = _workspace.Open())
        {
            staging.Write("index.html", "one"u8);
        }

        Assert.Empty(_workspace.Names());
    }

    [Fact]
    public void The_same_files_give_the_same_mark()
    {
        _workspace.Publish(("index.html", "one"));
        var first = File.ReadAllText(_workspace.At("site", ".sitegen"));
        _workspace.Publish(("index.html", "one"));

        Assert.Equal("Made by SiteGen; this folder is replaced by each build.\n", first);
        Assert.Equal(first, File.ReadAllText(_workspace.At("site", ".sitegen")));
    }

    [Fact]
    public void Many_threads_may_write()
    {
        using (var staging = _workspace.Open())
        {
            Parallel.For(
                0,
                400,
                number =>
                    staging.Write(
                        string.Create(CultureInfo.InvariantCulture, $"{number % 7}/{number % 3}/{number}.html"),
                        [(byte)('0' + (number % 10))]
                    )
            );
            Assert.True(staging.Publish());
        }

        Assert.Equal(400, _workspace.Files().Length);
        Assert.Contains("0/0/399.html: 9", _workspace.Files());
    }

    [Fact]
    public void Two_files_never_share_a_path()
    {
        using var staging = _workspace.Open();
        staging.Write("index.html", "one"u8);

        Assert.Throws<IOException>(() => staging.Write("index.html", "two"u8));
    }

    [Fact]
    public void What_was_published_takes_no_more_files()
    {
        using var staging = _workspace.Open();
        Assert.True(staging.Publish());

        Assert.Throws<ObjectDisposedException>(() => staging.Write("index.html", "late"u8));
        Assert.Throws<ObjectDisposedException>(() => staging.Publish());
    }

    [Fact]
    public void Two_builds_at_once_both_succeed_and_the_last_exchange_wins()
    {
        _workspace.Publish(("index.html", "old"), ("old.html", "old"));
        using (var first = _workspace.Open())
        using (var second = _workspace.Open())
        {
            first.Write("index.html", "first"u8);
            second.Write("index.html", "second"u8);
            second.Write("second.html", "second"u8);
            first.Write("first.html", "first"u8);

            Assert.True(second.Publish());
            Assert.Equal(["index.html: second", "second.html: second"], _workspace.Files());
            Assert.True(first.Publish());
        }

        Assert.Equal(["first.html: first", "index.html: first"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void Two_first_builds_at_once_both_succeed()
    {
        using (var first = _workspace.Open())
        using (var second = _workspace.Open())
        {
            first.Write("first.html", "first"u8);
            second.Write("second.html", "second"u8);
            Assert.True(first.Publish());
            Assert.True(second.Publish());
        }

        Assert.Equal(["second.html: second"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void Many_builds_at_once_leave_one_whole_site_and_the_owners_files()
    {
        _workspace.Put("site/.gitignore", "*");
        Parallel.For(
            0,
            60,
            new ParallelOptions { MaxDegreeOfParallelism = 6 },
            number =>
            {
                var text = number.ToString(CultureInfo.InvariantCulture);
                _workspace.Publish(("index.html", text), ($"a/{text}.html", text), ($"b/{text}.html", text));
            }
        );

        var files = _workspace.Files();
        var winner = files[^1]["index.html: ".Length..];
        Assert.Equal([".gitignore: *", $"a/{winner}.html: {winner}", $"b/{winner}.html: {winner}", $"index.html: {winner}"], files);
        Assert.Equal(["site"], _workspace.Names());
        Assert.Empty(_workspace.Diagnostics.Sorted());
    }

    [Fact]
    public void Where_only_the_output_may_be_written_builds_work_within_it()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write anywhere");
        _workspace.Publish(("index.html", "one"));
        _workspace.SetMode("", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            _workspace.Publish(("new.html", "two"));
            Assert.Equal(["new.html: two"], _workspace.Files());
            Assert.Equal(["site"], _workspace.Names());
            Assert.Empty(Directory.GetDirectories(_workspace.Output));
        }
        finally
        {
            _workspace.SetMode("", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
