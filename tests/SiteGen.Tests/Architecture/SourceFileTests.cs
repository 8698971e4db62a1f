namespace SiteGen.Tests.Architecture;

public sealed class SourceFileTests
{
    private const int MostLines = 250;

    [Fact]
    public void No_source_file_of_the_generator_is_too_long() =>
        Assert.DoesNotContain(
            SourceFiles.Below(SourceFiles.Generator),
            static path => File.ReadLines(Path.Join(SourceFiles.Generator, path)).Count() > MostLines
        );
}
