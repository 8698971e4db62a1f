using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Schemas;

/// <summary><c>sitegen new</c> begins a programme that builds at once, and touches nothing that is there.</summary>
public sealed class NewProgrammeTests
{
    public static TheoryData<string, string> Titles => new()
    {
        { "Selge kirja kool", "selge-kirja-kool" },
        { "Õpi \"ütlema\": 'ei' \\ jah", "opi-utlema-ei-jah" },
        { "🎓 Šokk ja žanr #2: algus", "sokk-ja-zanr-2-algus" },
        { "2026", "2026" },
        { "null", "null" },
        { "{title}", "title" },
        { "Üks & <b>kaks</b>, [kolm]", "uks-b-kaks-b-kolm" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_programme_that_is_begun_builds(string title, string slug)
    {
        using var story = new Story();
        var run = New(story, title);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"/programmes/{slug}/programme.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"/programmes/{slug}/feedback/01.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("TÄIDA", run.Output, StringComparison.Ordinal);
        Assert.Empty(story.Build().Error);
        Assert.Equal(title, story.Page($"koolitused/{slug}/").QuerySelector("h1")!.TextContent.Trim());
        Assert.True(story.Page($"koolitused/{slug}/").Body!.TextContent.Contains("TÄIDA: mida osaleja ütles", StringComparison.Ordinal));
    }

    [Fact]
    public void An_editor_is_shown_the_schema()
    {
        using var story = new Story();
        New(story, "Kool");
        var first = story.Read("content/programmes/kool/programme.yaml").Split('\n')[0];
        Assert.Equal("# yaml-language-server: $schema=../../.schema/programme.json", first);
        Assert.True(File.Exists(Path.Join(Repository.Content, "programmes", "kool", first.Split('=')[1])));
    }

    [Fact]
    public void What_is_there_is_not_written_over()
    {
        using var story = new Story();
        New(story, "Kool");
        story.With("content/programmes/kool/programme.yaml", "minu");
        var run = New(story, "Kool");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/programmes/kool is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("minu", story.Read("content/programmes/kool/programme.yaml"));
    }

    [Theory]
    [InlineData("Kool", "--slug", "Suur")]
    [InlineData("Kool", "--slug", "../kool")]
    [InlineData("Kool", "--slug", "con")]
    [InlineData("Kool", "--slug", "")]
    [InlineData("Kool", "--slug", "vana-nimi")]
    [InlineData("Vana nimi")]
    [InlineData("Töötuba")]
    [InlineData("=SUM(A1)")]
    [InlineData(" ")]
    [InlineData("🎓")]
    [InlineData("a\u0007b")]
    public void What_cannot_be_is_refused_and_nothing_is_written(params string[] call)
    {
        using var story = new Story().Append(Story.Programme, "aliases: [vana-nimi]\n");
        var before = Directory.EnumerateFileSystemEntries(story.At("content"), "*", SearchOption.AllDirectories).Order().ToList();
        var run = New(story, call);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(story.At("content"), "*", SearchOption.AllDirectories).Order());
    }

    [Fact]
    public void A_slug_that_is_named_is_taken()
    {
        using var story = new Story();
        Assert.Equal(0, New(story, "🎓", "--slug", "lopetamine").ExitCode);
        Assert.True(story.Has("content/programmes/lopetamine/programme.yaml"));
    }

    [Fact]
    public void Content_that_is_not_there_is_a_wrong_call()
    {
        using var story = new Story().Without("content");
        Assert.Equal(2, New(story, "Kool").ExitCode);
        Assert.False(Directory.Exists(story.At("content")));
    }

    private static Run New(Story story, params string[] call)
    {
        using var said = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(["new", "--content", story.At("content"), .. call], said, error);
        return new Run(code, said.ToString(), error.ToString());
    }
}
