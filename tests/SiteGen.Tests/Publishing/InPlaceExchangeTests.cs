using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>What a build finds that another one left while it replaced the output in place.</summary>
public sealed class InPlaceExchangeTests : IDisposable
{
    private const string Mark = "Made by SiteGen; this folder is replaced by each build.\n";
    private const string Next = $"site/{InPlaceExchange.FolderName}";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_contents_are_replaced()
    {
        _workspace.Put("site/.nojekyll", "");
        _workspace.Publish(("index.html", "old"), ("vana/index.html", "old"));
        var output = new OutputFolder(_workspace.Output, []);
        using (var work = WorkingFolder.CreateNew(output))
        {
            File.WriteAllText(Path.Join(work.Site, "new.html"), "new");
            output.CopyOwnerFilesTo(work.Site);
            SiteMarker.Write(work.Site);
            Assert.Null(InPlaceExchange.Replace(work, output));
            work.Remove();
        }

        Assert.Equal([".nojekyll: ", "new.html: new"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void A_site_that_was_not_yet_whole_goes()
    {
        _workspace.Publish(("index.html", "old"));
        _workspace.Put($"{Next}/.sitegen-part", Mark);
        _workspace.Put($"{Next}/index.html", "half");
        AssertNextBuildFinds("index.html: old");
    }

    [Fact]
    public void An_old_site_of_which_a_part_was_removed_goes()
    {
        _workspace.Put("site/.sitegen", Mark);
        _workspace.Put("site/vana/index.html", "old");
        _workspace.Put($"{Next}/.sitegen", Mark);
        _workspace.Put($"{Next}/index.html", "new");
        AssertNextBuildFinds("index.html: new");
    }

    [Fact]
    public void A_new_site_of_which_a_part_was_moved_is_completed()
    {
        _workspace.Put("site/.gitignore", "the owner's");
        _workspace.Put("site/index.html", "new");
        _workspace.Put($"{Next}/.sitegen", Mark);
        _workspace.Put($"{Next}/.gitignore", "the owner's");
        _workspace.Put($"{Next}/uus/index.html", "new");
        AssertNextBuildFinds(".gitignore: the owner's", "index.html: new", "uus/index.html: new");
    }

    [Fact]
    public void An_empty_folder_that_was_left_goes()
    {
        _workspace.Publish(("index.html", "new"));
        Directory.CreateDirectory(_workspace.At(Next));
        AssertNextBuildFinds("index.html: new");
    }

    [Fact]
    public void Files_of_others_stay()
    {
        _workspace.Publish(("index.html", "old"));
        Directory.CreateDirectory(_workspace.At("site", ".git"));
        _workspace.Put("site/.git/config", "mine");
        _workspace.Put($"{Next}/.sitegen", Mark);
        _workspace.Put($"{Next}/index.html", "new");
        var before = _workspace.Files();
        Assert.Null(Staging.Open(_workspace.Output, [], _workspace.Diagnostics));
        Assert.Equal("SG0603: a build would delete `.git`, `.sitegen-new`, which no build created", _workspace.Problem());
        Assert.Equal(before, _workspace.Files());
    }

    private void AssertNextBuildFinds(params string[] files)
    {
        using (_workspace.Open())
        {
            Assert.Equal(files, _workspace.Files());
            Assert.False(Directory.Exists(_workspace.At(Next)));
        }

        Assert.Equal(["site"], _workspace.Names());
        Assert.Empty(_workspace.Diagnostics.Sorted());
    }
}
