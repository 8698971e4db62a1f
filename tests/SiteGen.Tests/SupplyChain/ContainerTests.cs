using SiteGen.Tests.Stories;

namespace SiteGen.Tests.SupplyChain;

/// <summary>The image has the program and nothing else, and does not run as root.</summary>
public sealed class ContainerTests
{
    private static readonly string[][] _steps =
    [
        .. File.ReadAllText(Path.Join(Repository.Root, "Containerfile"))
            .Replace("\\\n", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly int _last = Array.FindLastIndex(_steps, static step => step[0] == "FROM");

    /// <summary>What the first stage copies from the checkout.</summary>
    private static IEnumerable<string> Sources =>
        _steps[.._last].Where(static step => step[0] == "COPY").SelectMany(static step => step[1..^1]);

    [Fact]
    public void The_image_is_the_program_on_a_base_without_a_shell()
    {
        Assert.Equal("FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled", string.Join(' ', _steps[_last]));
        Assert.Equal(
            ["COPY --from=build /out/sitegen /sitegen", "USER 1654", "WORKDIR /site", "ENTRYPOINT [\"/sitegen\"]"],
            _steps[(_last + 1)..].Select(static step => string.Join(' ', step))
        );
    }

    [Fact]
    public void What_is_copied_exists_and_is_not_ignored()
    {
        var kept = File.ReadAllLines(Path.Join(Repository.Root, ".containerignore"))
            .Where(static line => line.StartsWith('!'))
            .Select(static line => line[1..]);
        Assert.Equal(kept.Order(StringComparer.Ordinal), Sources.Order(StringComparer.Ordinal));
        Assert.All(Sources, static source => Assert.True(Path.Exists(Path.Join(Repository.Root, source)), source));
    }

    /// <summary>A file that the project takes from elsewhere must be there when it is compiled in the image.</summary>
    [Fact]
    public void What_the_project_refers_to_is_copied()
    {
        var project = System.Xml.Linq.XDocument.Load(Path.Join(Repository.Root, "generator/generator.csproj"));
        var outside = project
            .Descendants()
            .SelectMany(static item => item.Attribute("Include")?.Value.Split(';') ?? [])
            .Where(static path => path.StartsWith("../", StringComparison.Ordinal))
            .Select(static path => path[3..].Split('*')[0].TrimEnd('/'));
        Assert.All(outside, static path => Assert.Contains(path, Sources));
        Assert.All(
            ["global.json", "Directory.Build.props", "Directory.Packages.props", ".config"],
            static path => Assert.Contains(path, Sources)
        );
    }
}
