using SiteGen.Files;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Publishing;

/// <summary>A build with a cache leaves the site before beside the output, and the next makes its own from that. Nothing of it shows in the site.</summary>
public sealed class FormerSiteTests : IDisposable
{
    private const string Former = ".site.build-1/site";

    private readonly Story _story = new Story().WithProgramme("vana", "Vana").With("content/pages/leht.md", "---\ntitle: Leht\n---\nTere.\n");

    public void Dispose() => _story.Dispose();

    [Fact]
    public void What_the_next_build_needs_stays_in_its_place()
    {
        Build();
        Assert.False(Directory.Exists(_story.At(Former)));
        Change(1);
        Build();
        var kept = IdOf(Former, "leht/index.html");
        Assert.Equal(kept, IdOf("site", "leht/index.html"));
        Assert.NotEqual(IdOf(Former, "koolitused/tootuba/index.html"), IdOf("site", "koolitused/tootuba/index.html"));

        var folder = IdOf(Former, "leht");
        Change(2);
        Build();
        Assert.Equal(folder, IdOf("site", "leht"));
        AssertLikeClean();
    }

    [Theory]
    [InlineData("leht/index.html")]
    [InlineData("koolitused/tootuba/index.html")]
    [InlineData("uus.html")]
    [InlineData("uus/sees.html")]
    [InlineData(".nojekyll")]
    public void What_somebody_put_into_it_does_not_come_into_the_site(string path)
    {
        TwoBuilds();
        if (Path.Exists(_story.At($"{Former}/{path}"))) _story.Without($"{Former}/{path}");
        _story.With($"{Former}/{path}", "rikutud");
        AssertLikeClean();
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_and_a_folder_in_the_place_of_a_file_are_no_hindrance()
    {
        TwoBuilds();
        _story.Without($"{Former}/koolitused").With($"{Former}/koolitused", "fail").Without($"{Former}/index.html").With($"{Former}/index.html/sees", "fail");
        AssertLikeClean();
    }

    [Fact]
    public void A_link_in_it_is_not_followed()
    {
        TwoBuilds();
        _story.With("mujal/oluline", "alles").Without($"{Former}/koolitused");
        Directory.CreateSymbolicLink(_story.At($"{Former}/koolitused"), _story.At("mujal"));
        AssertLikeClean();
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
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_story.At($"{Former}/kinni"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Change(3);
        var outcome = Outcome(remembers: true);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_story.At($"{Former}/kinni"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["SG0606"], outcome.Diagnostics.Select(static problem => problem.Code.Id));
        AssertLikeClean();
    }

    private void TwoBuilds()
    {
        Build();
        Change(1);
        Build();
        Change(2);
    }

    private void Change(int number) => _story.With(Story.Programme, $"{_story.Read(Story.Programme).Split("subtitle:")[0]}subtitle: Muudatus {number}\n");

    private void Build() => Assert.NotNull(Outcome(remembers: true).Done);

    private void AssertLikeClean()
    {
        Build();
        Assert.NotNull(Outcome(remembers: false, "clean").Done);
        Assert.Equal(_story.Files("clean"), _story.Files());
    }

    /// <summary>As at home: in CI every page is made to be looked at.</summary>
    private BuildOutcome Outcome(bool remembers, string output = "site") =>
        SiteGen.Build.Run(new BuildRequest(_story.At("content"), Repository.Templates, _story.At(output)) { Cache = remembers ? _story.At("cache") : null });

    private long IdOf(string site, string path) => FileStamp.Of(_story.At($"{site}/{path}"))!.Value.Id;
}
