using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Commands;

namespace SiteGen.Tests.Commands;

/// <summary>An agency with nothing but the program: from an empty folder to a published site.</summary>
public sealed partial class NewSiteStory : IDisposable
{
    private readonly NewFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_agency_begins_fills_in_what_is_listed_adds_a_programme_and_publishes()
    {
        var init = _folder.Init();
        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        var build = _folder.Build();
        Assert.Equal(0, build.ExitCode);
        Assert.All(build.Codes, static code => Assert.Equal("SG0230", code));

        var open = _folder.Listed(init);
        Assert.Equal(open.Select(static line => $"{line.Path}:{line.Number}"), _folder.Places(_folder.Check()));

        foreach (var line in open)
        {
            _folder.FillIn(line);
        }

        var check = _folder.Check();
        Assert.Equal((0, ""), (check.ExitCode, check.Error));

        Assert.Equal(0, NewFolder.Run("new", "Andmekaitse algkursus", "--content", _folder.At("content")).ExitCode);
        Assert.Equal(0, _folder.Build().ExitCode);
        Assert.Contains(
            "Andmekaitse algkursus",
            File.ReadAllText(_folder.At("site/koolitused/andmekaitse-algkursus/index.html")),
            StringComparison.Ordinal
        );
    }

    /// <summary>For each forge, so that its workflow counts as well.</summary>
    [Theory]
    [InlineData("none")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("forgejo")]
    public void Every_line_to_be_filled_in_is_where_it_is_said_to_be_and_no_other_is(string forge)
    {
        var open = _folder.Listed(_folder.Init("--forge", forge));
        Assert.NotEmpty(open);
        Assert.All(open, line => Assert.Equal(line.Text, _folder.Lines(line.Path)[line.Number - 1].Trim()));
        var others = _folder
            .Files()
            .Where(static path => !path.EndsWith("README.md", StringComparison.Ordinal))
            .SelectMany(path =>
                _folder.Lines(path).Index().Where(static line => Open().IsMatch(line.Item)).Select(line => (path, line.Index + 1))
            )
            .Except(open.Select(static line => (line.Path, line.Number)));
        Assert.Empty(others);
    }

    [Fact]
    public void The_institutions_are_the_municipalities_and_none_is_invented()
    {
        _folder.Init();
        var lines = _folder.Lines("content/institutions.yaml");
        Assert.Equal(79, lines.Count(static line => line == "  kind: municipality"));
        Assert.Equal(79, lines.Count(static line => line.StartsWith("- id: ", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, static line => line.Contains("sample", StringComparison.Ordinal));
    }

    [Fact]
    public void The_editor_finds_a_schema_for_each_kind_of_file()
    {
        _folder.Init();
        NewFolder.Run("new", "Uus", "--content", _folder.At("content"));
        var schemas = JsonNode.Parse(File.ReadAllText(_folder.At(".vscode/settings.json")))!["yaml.schemas"]!.AsObject();
        Assert.Equal(3, schemas.Count);
        foreach (var (schema, files) in schemas)
        {
            Assert.NotNull(JsonNode.Parse(File.ReadAllText(_folder.At(schema)))!["$schema"]);
            var pattern = "^" + Regex.Escape(files!.ToString()).Replace("\\*", "[^/]+", StringComparison.Ordinal) + "$";
            Assert.Contains(_folder.Files(), path => Regex.IsMatch(path, pattern));
        }
    }

    [Fact]
    public void What_the_options_say_is_in_the_site()
    {
        _folder.Init("--title", "Koolitused: \"A\" # B", "--base-url", "https://amet.example/koolitused/", "--publisher", "Näidisamet");
        Assert.Equal(0, _folder.Build().ExitCode);
        var page = File.ReadAllText(_folder.At("site/index.html"));
        Assert.Contains("Koolitused: &quot;A&quot; # B", page, StringComparison.Ordinal);
        Assert.Contains("https://amet.example/koolitused/", page, StringComparison.Ordinal);
        Assert.Contains("Näidisamet", page, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_it_asks_for_what_no_option_says()
    {
        using var answers = new StringReader("Meie koolitused\nei ole aadress\nhttps://amet.example\n\n");
        var run = NewFolder.Run(Terminal.None with { Input = answers }, "init", _folder.At(""));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("`ei ole aadress`", run.Output, StringComparison.Ordinal);
        var site = _folder.Lines("content/site.yaml");
        Assert.Contains("title: Meie koolitused", site);
        Assert.Contains("base_url: https://amet.example/", site);
        Assert.Contains("  name: Siia tuleb avaldaja nimi", site);
    }

    [Theory]
    [InlineData("--title", "37605030299")]
    [InlineData("--title", " ")]
    [InlineData("--base-url", "amet")]
    [InlineData("--forge", "svn")]
    public void What_a_build_would_refuse_is_refused_and_nothing_is_written(string option, string value)
    {
        Assert.Equal(2, _folder.Init(option, value).ExitCode);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void Whatever_is_there_already_stays_and_is_named()
    {
        _folder.Init("--forge", "github");
        foreach (var path in _folder.Files())
        {
            using var other = new NewFolder();
            other.Write(path, "oma");
            var run = other.Init("--forge", "github");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"`{other.At(path)}`", run.Error, StringComparison.Ordinal);
            Assert.Equal([path], other.Files());
            Assert.Equal(["oma"], other.Lines(path));
        }
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var other = new NewFolder();
        Directory.CreateSymbolicLink(_folder.At("content"), other.At(""));
        var run = _folder.Init();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"`{_folder.At("content")}`", run.Error, StringComparison.Ordinal);
        Assert.Empty(other.Files());
    }

    [GeneratedRegex("^[^#]*siia[ -]tuleb", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
