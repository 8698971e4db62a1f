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
    public void What_it_begins_builds_at_once_and_has_its_title(string title, string slug)
    {
        Assert.Equal(0, Run(title, "--date", $"{Story.Today:O}").Code);
        Assert.Equal(0, _story.Build().ExitCode);
        var page = _story.Page($"koolitused/{slug}/");
        Assert.Equal(title, page.Only("h1").TextContent);
        Assert.Equal(["Eesmärk", "Õpiväljundid", "Sihtrühm", "Tagasiside", "Kontaktid", "Andmed"], page.Sections());
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
        Assert.Equal(0, _story.Build().ExitCode);
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

    private (int Code, string Said) Run(string title, params string[] options)
    {
        using var said = new StringWriter();
        var code = Program.Run(["new", title, "--content", _story.At("content"), .. options], said, said);
        return (code, said.ToString());
    }
}
