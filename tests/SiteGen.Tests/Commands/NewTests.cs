using SiteGen.Files;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("Selge keele töötuba", "selge-keele-tootuba")]
    [InlineData("Šokk: \"mida\" teha? 'Ei' \\ # & * - 🎓", "sokk-mida-teha-ei")]
    [InlineData("[x] {a}: | > %", "x-a")]
    [InlineData("2026", "2026")]
    [InlineData("null", "null")]
    [InlineData("2026-11-16", "2026-11-16")]
    [InlineData("{{ title }} <script> %", "title-script")]
    [InlineData("Con", "con-1")]
    public void What_it_begins_builds_at_once_and_has_its_title(string title, string slug)
    {
        Assert.Equal(0, Run(title, "--date", $"{Story.Today:O}").Code);
        Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
        var page = _story.Page($"koolitused/{slug}/");
        Assert.Equal(title, page.Only("h1").TextContent);
        Assert.Equal(["Eesmärk", "Õpiväljundid", "Sihtrühm", "Tagasiside", "Kontaktid", "Andmed", "Kuidas viidata"], page.Sections());
    }

    [Fact]
    public void Every_comment_that_shows_a_key_shows_one_that_builds()
    {
        Run("Uus", "--date", $"{Story.Today:O}");
        const string Path = "content/programmes/uus/programme.yaml";
        var keys = new[] { "subtitle", "themes", "methods", "volume", "schedule", "results", "fee" };
        var lines = _story.Read(Path).Split('\n');
        var inside = false;
        for (var at = 0; at < lines.Length; at++)
        {
            inside =
                keys.Any(key => lines[at].StartsWith($"# {key}:", StringComparison.Ordinal))
                || (inside && lines[at].StartsWith("#  ", StringComparison.Ordinal));
            if (inside)
            {
                lines[at] = lines[at][2..];
            }
        }
        _story.With(Path, string.Join('\n', lines));
        Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
        Assert.Contains("Tähtsamad arvud 2026", _story.Page("koolitused/uus/").Sections());
    }

    [Fact]
    public void It_never_writes_over_anything()
    {
        Run("Uus", "--date", "2026-05-04");
        var before = _story.Read("content/programmes/uus/programme.yaml");
        Assert.Contains("\nupdated: 2026-05-04\n", before, StringComparison.Ordinal);
        var (code, said) = Run("Uus", "--date", "2027-01-01");
        Assert.Equal(2, code);
        Assert.Contains("already exists", said, StringComparison.Ordinal);
        Assert.Equal(before, _story.Read("content/programmes/uus/programme.yaml"));
    }

    [Fact]
    public void Until_it_is_whole_it_has_no_name_that_a_build_reads()
    {
        var folder = _story.At("content/programmes/uus");
        NewFile.WriteFolder(folder, Files());
        Assert.Equal("b", _story.Read("content/programmes/uus/feedback/b.md"));
        Assert.Equal(["tootuba", "uus"], Programmes());

        IEnumerable<(string, byte[])> Files()
        {
            yield return ("programme.yaml", "title: Uus\n"u8.ToArray());
            Assert.False(Directory.Exists(folder));
            Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
            yield return ("feedback/b.md", "b"u8.ToArray());
        }
    }

    [Fact]
    public void What_a_killed_one_left_goes_and_nothing_else()
    {
        _story.With("content/programmes/.uus.sitegen-12345/programme.yaml", "title: U");
        _story.With("content/programmes/.uus.sitegen-minu/a.txt", "a").With("content/programmes/.uusim.sitegen-1/a.txt", "a");
        Assert.Equal(0, Run("Uus").Code);
        Assert.Equal([".uus.sitegen-minu", ".uusim.sitegen-1", "tootuba", "uus"], Programmes());
    }

    [Fact]
    public void A_former_address_of_another_programme_is_not_taken()
    {
        _story.Append(Story.Programme, "aliases: [vana]\n");
        var (code, said) = Run("Vana");
        Assert.Equal(2, code);
        Assert.Contains("`tootuba`", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Uus", "Suur Nimi")]
    [InlineData("Uus", "../mujale")]
    [InlineData("Uus", "")]
    [InlineData("🎓", null)]
    [InlineData(" ", null)]
    public void What_cannot_be_an_address_is_told(string title, string? slug)
    {
        var (code, said) = slug is null ? Run(title) : Run(title, "--slug", slug);
        Assert.Equal(2, code);
        Assert.NotEmpty(said);
        Assert.Equal(["tootuba"], Directory.GetDirectories(_story.At("content/programmes")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("=1+1", "a formula")]
    [InlineData("@mina", "a formula")]
    [InlineData("日本", "--slug minu-koolitus")]
    [InlineData("!!!", "--slug minu-koolitus")]
    [InlineData("Kaks  tühikut", "`Kaks tühikut`")]
    [InlineData("Kaks\nrida", "`Kaks rida`")]
    [InlineData("Märk \u0007", "this title cannot be used")]
    public void A_title_that_a_build_would_refuse_or_change_is_refused_with_the_reason(string title, string reason)
    {
        var (code, said) = Run(title);
        Assert.Equal(2, code);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.Equal(["tootuba"], Directory.GetDirectories(_story.At("content/programmes")).Select(Path.GetFileName));
    }

    [Fact]
    public void Sample_text_warns_in_a_build_and_is_an_error_in_a_check()
    {
        Run("Uus", "--date", $"{Story.Today:O}");
        var path = $"{_story.At("content")}/programmes/uus/programme.yaml".Replace('\\', '/');
        var samples = _story.Read("content/programmes/uus/programme.yaml").Split('\n').Count(IsSample) + 1; // one is the feedback
        Assert.Equal(
            Enumerable.Repeat(("SG0230", false), samples),
            Build.Run(_story.Request()).Diagnostics.Select(static each => (each.Descriptor.Id, each.IsError))
        );
        var check = Build.Run(_story.Request() with { Output = null, Audit = true }).Diagnostics;
        Assert.Equal(Enumerable.Repeat(("SG0230", true), samples), check.Select(static each => (each.Descriptor.Id, each.IsError)));
        Assert.Equal(samples - 1, check.Count(each => each.Path == path));

        static bool IsSample(string line) => !line.StartsWith('#') && line.Contains("siia", StringComparison.OrdinalIgnoreCase);
    }

    private string?[] Programmes() =>
        [.. Directory.GetDirectories(_story.At("content/programmes")).Select(Path.GetFileName).Order(StringComparer.Ordinal)];

    private (int Code, string Said) Run(string title, params string[] options)
    {
        using var said = new StringWriter();
        var code = Program.Run(["new", title, "--content", _story.At("content"), .. options], said, said);
        return (code, said.ToString());
    }
}
