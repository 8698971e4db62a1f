using SiteGen.Files;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// A build with a cache leaves the site before beside the output, and the next makes its own from that. Nothing of it shows in the site.
/// </summary>
public sealed class FormerSiteTests : IDisposable
{
    private const string Former = ".site.build-1/site";

    private readonly CachedSite _site = new();
    private readonly Story _story;

    public FormerSiteTests() => _story = _site.Story;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void What_the_next_build_needs_stays_in_its_place()
    {
        _site.Made();
        Assert.False(Directory.Exists(_story.At(Former)));
        Change(1);
        _site.Made();
        var kept = IdOf(Former, "meist/index.html");
        Assert.Equal(kept, IdOf("site", "meist/index.html"));
        Assert.NotEqual(IdOf(Former, "koolitused/tootuba/index.html"), IdOf("site", "koolitused/tootuba/index.html"));

        var folder = IdOf(Former, "meist");
        Change(2);
        _site.Made();
        Assert.Equal(folder, IdOf("site", "meist"));
        _site.AssertLikeClean();
    }

    [Theory]
    [InlineData("meist/index.html")]
    [InlineData("koolitused/tootuba/index.html")]
    [InlineData("uus.html")]
    [InlineData("uus/sees.html")]
    [InlineData(".nojekyll")]
    public void What_somebody_put_into_it_does_not_come_into_the_site(string path)
    {
        TwoBuilds();
        if (Path.Exists(_story.At($"{Former}/{path}")))
        {
            _story.Without($"{Former}/{path}");
        }

        _story.With($"{Former}/{path}", "rikutud");
        _site.AssertLikeClean();
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_and_a_folder_in_the_place_of_a_file_are_no_hindrance()
    {
        TwoBuilds();
        _story
            .Without($"{Former}/koolitused")
            .With($"{Former}/koolitused", "fail")
            .Without($"{Former}/index.html")
            .With($"{Former}/index.html/sees", "fail");
        _site.AssertLikeClean();
    }

    [Fact]
    public void A_link_in_it_is_not_followed()
    {
        TwoBuilds();
        _story.With("mujal/oluline", "alles").Without($"{Former}/koolitused");
        Directory.CreateSymbolicLink(_story.At($"{Former}/koolitused"), _story.At("mujal"));
        _site.AssertLikeClean();
        Assert.Equal("alles", _story.Read("mujal/oluline"));
    }

    [Fact]
    public void A_build_without_a_cache_removes_it()
    {
        TwoBuilds();
        _story.Build();
        Assert.False(Path.Exists(_story.At(".site.build-1")));
    }

    [Fact]
    public void What_cannot_be_removed_from_it_is_a_warning_and_the_build_succeeds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "every folder may be written to");
        TwoBuilds();
        _story.With($"{Former}/kinni/fail", "kinni");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_story.At($"{Former}/kinni"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Change(3);
        var run = _story.Build("--cache", _story.At("cache"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_story.At($"{Former}/kinni"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(["SG0606"], run.Codes);
        _site.AssertLikeClean();
    }

    private void TwoBuilds()
    {
        _site.Made();
        Change(1);
        _site.Made();
        Change(2);
    }

    private void Change(int number) =>
        _story.With(Story.Programme, $"{_story.Read(Story.Programme).Split("notes:")[0]}notes: Muudatus {number}\n");

    private long IdOf(string site, string path) => FileStamp.Of(_story.At($"{site}/{path}"))!.Value.Id;
}
