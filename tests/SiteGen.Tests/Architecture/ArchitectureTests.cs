using System.Collections.Immutable;

namespace SiteGen.Tests.Architecture;

/// <summary>The generator complies with the dependency table in <see cref="Folders"/>.</summary>
public sealed class ArchitectureTests
{
    private static readonly Lazy<ImmutableArray<Use>> _forbidden = new(static () =>
        UseFinder.FindForbidden(
            SourceFiles.Below(SourceFiles.Generator).Select(static path => (path, File.ReadAllText(Path.Join(SourceFiles.Generator, path))))
        )
    );

    [Fact]
    public void A_folder_uses_only_what_the_table_lists() =>
        AssertNone(_forbidden.Value.Where(static use => !KnownExceptions.Uses.Contains((use.File, use.Owner))));

    [Fact]
    public void A_known_exception_is_deleted_once_it_is_kept() =>
        AssertNone(KnownExceptions.Uses.Except(_forbidden.Value.Select(static use => (use.File, use.Owner))));

    [Fact]
    public void Every_folder_is_in_the_table() =>
        AssertNone(
            SourceFiles.Below(SourceFiles.Generator).Select(Folders.Of).Distinct().Where(static name => !Folders.MayUse.ContainsKey(name))
        );

    [Fact]
    public void The_root_holds_the_program_and_the_build() =>
        Assert.Equal(
            KnownExceptions.AtTheRoot,
            SourceFiles
                .Below(SourceFiles.Generator)
                .Where(static path => !path.Contains('/') && path != "Program.cs" && !path.StartsWith("Build", StringComparison.Ordinal))
        );

    [Fact]
    public void The_table_has_no_circle()
    {
        var left = Folders.MayUse.ToDictionary();
        while (left.FirstOrDefault(folder => !folder.Value.Any(left.ContainsKey)).Key is { } independent)
        {
            left.Remove(independent);
        }
        AssertNone(left.Keys);
    }

    [Fact]
    public void The_table_names_no_folder_that_it_lacks() =>
        AssertNone(Folders.MayUse.Values.Concat(Folders.Libraries.Values).SelectMany(static names => names).Except(Folders.MayUse.Keys));

    private static void AssertNone<T>(IEnumerable<T> found)
    {
        var lines = string.Join('\n', found);
        Assert.True(lines.Length == 0, lines);
    }
}
