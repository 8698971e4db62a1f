using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests;

/// <summary>The rooms of the generator, and which of them each may use: one direction, no circles.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Text"] = [],
        ["Estonian"] = [],
        ["Files"] = ["Text"],
        ["Model"] = ["Text"],
        ["Diagnostics"] = ["Text"],
        ["Content"] = ["Model", "Diagnostics", "Text", "Estonian", "Files"],
        ["Rules"] = ["Model", "Diagnostics", "Text", "Estonian"],
        ["Pages"] = ["Model", "Estonian", "Diagnostics", "Text"],
        ["Rendering"] = ["Pages", "Diagnostics", "Text", "Files"],
        ["Auditing"] = ["Pages", "Estonian", "Diagnostics", "Text", "Files"],
        ["Publishing"] = ["Diagnostics", "Files"],
        ["Importing"] = ["Content", "Model", "Diagnostics", "Text", "Estonian"],
        ["Preview"] = ["Content", "Diagnostics", "Pages", "Rendering"],
        ["Commands"] = ["Preview", "Content", "Importing", "Estonian", "Diagnostics"],
    };

    /// <summary>What belongs to one room alone; Program may use the command line too, since it is where a call begins.</summary>
    private static readonly Dictionary<string, string> _owner = new()
    {
        ["YamlDotNet"] = "Content",
        ["DiffPlex"] = "Importing",
        ["Scriban"] = "Rendering",
        ["Markdig"] = "Rendering",
        ["System.CommandLine"] = "Commands",
        ["Microsoft.AspNetCore"] = "Preview",
        ["AngleSharp"] = "Auditing",
    };

    public static TheoryData<string> Rooms =>
        [
            .. Directory
                .EnumerateDirectories(Generator)
                .Select(static path => Path.GetFileName(path)!)
                .Where(static name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal),
        ];

    private static string Generator => Path.Join(Repository.Root, "generator");

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_those_it_may(string room)
    {
        var used = Sources(room)
            .SelectMany(static source => Used().Matches(source))
            .Select(static match => match.Groups[1].Value)
            .Distinct()
            .Where(name => name != room);
        Assert.Empty(used.Except(_mayUse[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_library_is_known_to_the_room_it_belongs_to(string room)
    {
        var foreign = _owner.Where(owner => owner.Value != room).Select(static owner => owner.Key);
        Assert.DoesNotContain(
            foreign,
            library => Sources(room).Any(source => source.Contains($"using {library}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void No_source_file_is_longer_than_a_reader_takes_in()
    {
        var lengths = Directory
            .EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .ToDictionary(static path => path, static path => File.ReadLines(path).Count());
        Assert.DoesNotContain(lengths, static file => file.Value > 250);
    }

    [GeneratedRegex(@"\bSiteGen\.([A-Z]\w+)")]
    private static partial Regex Used();

    private static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Join(Generator, room), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
}
