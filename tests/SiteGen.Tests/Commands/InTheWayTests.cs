using System.Globalization;
using SiteGen.Files;
using SiteGen.Publishing;
using SiteGen.Tests.Content;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>
/// Whatever stands where a command writes: the command ends, says what is wrong, and leaves it and what it leads to as they were. Git can
/// carry links, so whoever writes through one overwrites a file of the user. An import has tests of its own.
/// </summary>
public sealed class InTheWayTests : IDisposable
{
    private readonly Story _story = new();

    public static TheoryData<string, string, string, int, string> Refused =>
        [
            .. Places("build", "site", static kind => (2, kind == Obstacle.Folder ? "SG0603" : "SG0602")),
            .. Places("build", "site/.sitegen", static _ => (2, "SG0603")),
            .. Places("build", $"site/{InPlaceExchange.FolderName}", static kind => (2, "SG0603")),
            .. Places("build", ".site.build.lock", static _ => (2, "SG0607")),
            .. Places("schema", "content/.schema", static kind => kind == Obstacle.Folder ? (0, "") : (2, "SG0602")),
            .. Places("schema", "content/.schema/programme.json", static _ => (1, "SG0152")),
            .. Places("new", "content/programmes/uus", static _ => (2, "")),
            .. Places(
                "new",
                "content/programmes",
                static kind => kind == Obstacle.Folder ? (0, "") : (1, Obstacle.IsLink(kind) ? "SG0006" : "SG0012")
            ),
            .. Places(
                "check --fix",
                Story.Programme,
                static kind =>
                    (
                        1,
                        Obstacle.IsLink(kind) ? "SG0006"
                        : IsFile(kind) ? ""
                        : "SG0012"
                    )
            ),
            .. Places(
                "check --fix --dry-run",
                Story.Programme,
                static kind =>
                    (
                        1,
                        Obstacle.IsLink(kind) ? "SG0006"
                        : IsFile(kind) ? ""
                        : "SG0012"
                    )
            ),
        ];

    /// <summary>Working names of a build, which then takes the next ones.</summary>
    public static TheoryData<string, string> Avoided =>
        [
            .. from place in (string[])[".site.build-1", ".site.build-1/lock", ".site.build-1/site"]
            from kind in Obstacle.Kinds
            where place != ".site.build-1/site" || !(Obstacle.IsLink(kind) || kind == Obstacle.Folder)
            select (place, kind),
        ];

    public void Dispose() => _story.Dispose();

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task It_is_refused_and_nothing_is_written(string command, string place, string kind, int exitCode, string code)
    {
        Obstacle.Put(_story, kind, place);
        var (obstacle, elsewhere, all) = (Seen(place), Seen("mujal"), Seen(""));
        var run = await Run(command);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.NotEqual(exitCode == 0, run.Error.Length > 0);
        Assert.Equal(elsewhere, Seen("mujal"));
        Assert.Equal(obstacle, Seen(place).Intersect(obstacle));
        if (exitCode != 0)
        {
            Assert.Equal(all, Seen(""));
        }
    }

    [Theory]
    [MemberData(nameof(Avoided))]
    public async Task A_build_works_under_another_name(string place, string kind)
    {
        Obstacle.Put(_story, kind, place);
        var (obstacle, elsewhere) = (Seen(place), Seen("mujal"));
        Assert.Equal(0, (await Run("build")).ExitCode);
        Assert.True(_story.Has("site/index.html"));
        Assert.Equal(obstacle, Seen(place));
        Assert.Equal(elsewhere, Seen("mujal"));
    }

    /// <summary>A draft is the file of a killed run; whatever else has its name is not.</summary>
    [Fact]
    public async Task A_draft_is_no_link_pipe_or_folder()
    {
        _story.Replace(Story.Programme, "updated: 2022-01-21", "updated: 21.01.2022");
        foreach (var kind in Obstacle.Kinds.Where(static kind => !IsFile(kind)))
        {
            var draft = Path.GetRelativePath(_story.At(""), AtomicFile.DraftOf(_story.At(Story.Programme)));
            Obstacle.Put(_story, kind, draft);
            var all = Seen("");
            Assert.Equal(0, (await Run("check --fix --dry-run")).ExitCode);
            Assert.Equal(all, Seen(""));
            var run = await Run("check --fix");
            Assert.Equal((1, true), (run.ExitCode, run.Error.Contains("SG0152", StringComparison.Ordinal)));
            Assert.Equal(all, Seen(""));
            SpecialFile.Shell(_story.At("content"), $"rm -r '{_story.At(draft)}'");
        }
    }

    [Fact]
    public async Task A_draft_of_a_new_programme_is_no_link_pipe_or_file()
    {
        foreach (var kind in Obstacle.Kinds.Where(static kind => kind != Obstacle.Folder))
        {
            var draft = Path.GetRelativePath(_story.At(""), AtomicFile.DraftOf(_story.At("content/programmes/uus")));
            Obstacle.Put(_story, kind, draft);
            var all = Seen("");
            var run = await Run("new");
            Assert.Equal((1, true), (run.ExitCode, run.Error.Contains("SG0152", StringComparison.Ordinal)));
            Assert.Equal(all, Seen(""));
            SpecialFile.Shell(_story.At("content"), $"rm -r '{_story.At(draft)}'");
        }
    }

    [Fact]
    public async Task A_schema_that_an_earlier_version_wrote_is_replaced()
    {
        Assert.Equal(0, (await Run("schema")).ExitCode);
        var before = _story.Read("content/.schema/page.json");
        _story.With("content/.schema/page.json", before[..100].Replace("\n", "\r\n", StringComparison.Ordinal) + "vana");
        Assert.Equal(0, (await Run("schema")).ExitCode);
        Assert.Equal(before, _story.Read("content/.schema/page.json"));
        Assert.Equal(5, Directory.GetFileSystemEntries(_story.At("content/.schema")).Length);
    }

    private static IEnumerable<(string, string, string, int, string)> Places(
        string command,
        string place,
        Func<string, (int ExitCode, string Code)> expected
    ) => Obstacle.Kinds.Select(kind => (command, place, kind, expected(kind).ExitCode, expected(kind).Code));

    private static bool IsFile(string kind) => kind is Obstacle.File or Obstacle.ReadOnly;

    private string[] Seen(string path) => Obstacle.Seen(_story.At(path));

    private async Task<Run> Run(string command)
    {
        var content = _story.At("content");
        string[] call = command switch
        {
            "schema" => ["schema", "--output", $"{content}/.schema"],
            "new" => ["new", "Uus", "--content", content],
            "build" =>
            [
                .. (string[])["build", "--content", content, "--templates", Repository.Templates, "--output", _story.At("site")],
                .. (string[])["--date", Story.Today.ToString("O", CultureInfo.InvariantCulture)],
            ],
            _ => [.. command.Split(' '), "--content", content, "--templates", Repository.Templates, "--date", $"{Story.Today:O}"],
        };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Task.Run(() => Program.Run(call, output, error))
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }
}
