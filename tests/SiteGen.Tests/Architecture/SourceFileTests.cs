using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Architecture;

public sealed class SourceFileTests
{
    private const int MostLines = 250;
    private const int MostColumns = 140;

    [Fact]
    public void No_source_file_of_the_generator_is_too_long() =>
        Assert.DoesNotContain(
            SourceFiles.Below(SourceFiles.Generator),
            static path => File.ReadLines(Path.Join(SourceFiles.Generator, path)).Count() > MostLines
        );

    /// <summary>The formatter does not break comments and strings.</summary>
    [Fact]
    public void No_line_of_source_is_too_wide()
    {
        var wide = SourceFiles
            .Below(Repository.Root)
            .SelectMany(static path =>
                File.ReadLines(Path.Join(Repository.Root, path))
                    .Index()
                    .Where(static line => line.Item.Length > MostColumns)
                    .Select(line => $"{path}:{line.Index + 1}")
            )
            .ToArray();
        Assert.True(wide.Length == 0, string.Join('\n', wide));
    }
}
