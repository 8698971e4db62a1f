using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

public sealed class ExchangeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Two_folders_change_places()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "other systems have no call for it");
        _workspace.Put("one/õ.html", "one");
        _workspace.Put("other/index.html", "other");

        Assert.True(FolderExchange.Try(_workspace.At("one"), _workspace.At("other")));

        Assert.Equal(["index.html: other"], _workspace.Files("one"));
        Assert.Equal(["õ.html: one"], _workspace.Files("other"));
    }

    [Fact]
    public void A_swap_with_what_is_not_there_is_an_error_that_says_why()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "other systems have no call for it");
        _workspace.Put("one/index.html", "one");

        var error = Assert.Throws<IOException>(() => FolderExchange.Try(_workspace.At("one"), _workspace.At("nowhere")));

        Assert.Equal("there is no such file or folder", $"{SystemError.Of(error)}");
    }

    [Fact]
    public void Two_steps_do_where_one_cannot()
    {
        _workspace.Publish(("index.html", "old"));
        var output = new OutputFolder(_workspace.Output, []);
        using var work = WorkingFolder.CreateNew(output);
        File.WriteAllText(Path.Join(work.Site, "new.html"), "new");

        Exchange.ReplaceInTwoSteps(work, output);

        Assert.Equal(["new.html: new"], _workspace.Files());
        work.Remove();
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void What_two_builds_left_at_once_is_removed()
    {
        _workspace.Publish(("index.html", "new"));
        foreach (var number in (int[])[1, 2])
        {
            _workspace.Put($".site.build-{number}/site/index.html", "former");
            _workspace.Put($".site.build-{number}/old/index.html", "older");
        }

        CrashRecovery.Run(new OutputFolder(_workspace.Output, []), _workspace.Diagnostics);
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void The_old_site_comes_back_when_the_second_step_fails()
    {
        _workspace.Publish(("index.html", "old"));
        var output = new OutputFolder(_workspace.Output, []);
        using var work = WorkingFolder.CreateNew(output);
        Directory.Delete(work.Site);

        Assert.ThrowsAny<IOException>(() => Exchange.ReplaceInTwoSteps(work, output));

        Assert.Equal(["index.html: old"], _workspace.Files());
    }

    [Fact]
    public void A_site_whose_build_was_killed_between_two_steps_comes_back_with_the_next_build()
    {
        _workspace.Put(".site.build-1/lock", "");
        _workspace.Put(".site.build-1/old/.sitegen", "Made by SiteGen; this folder is replaced by each build.\n");
        _workspace.Put(".site.build-1/old/index.html", "old");
        _workspace.Put(".site.build-1/site/index.html", "new");

        using (_workspace.Open())
        {
            Assert.Equal(["index.html: old"], _workspace.Files());
        }

        Assert.Equal(["site"], _workspace.Names());
        Assert.Equal(["index.html: old"], _workspace.Files());
    }

    [Fact]
    public void An_old_site_that_was_replaced_does_not_come_back()
    {
        _workspace.Publish(("index.html", "new"));
        _workspace.Put(".site.build-1/lock", "");
        _workspace.Put(".site.build-1/old/index.html", "old");

        using (_workspace.Open())
        {
            Assert.Equal(["index.html: new"], _workspace.Files());
        }

        Assert.Equal(["site"], _workspace.Names());
    }
}
