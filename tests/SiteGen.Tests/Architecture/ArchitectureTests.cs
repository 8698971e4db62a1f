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
    public void A_folder_uses_only_what_the_table_lists() => AssertNone(_forbidden.Value);

    [Fact]
    public void Every_folder_is_in_the_table() =>
        AssertNone(
            SourceFiles.Below(SourceFiles.Generator).Select(Folders.Of).Distinct().Where(static name => !Folders.MayUse.ContainsKey(name))
        );

    [Fact]
    public void The_root_holds_the_program_and_the_build_in_six_files_at_most()
    {
        string[] files = [.. SourceFiles.Below(SourceFiles.Generator).Where(static path => !path.Contains('/'))];
        AssertNone(files.Where(static path => path != "Program.cs" && !path.StartsWith("Build", StringComparison.Ordinal)));
        Assert.InRange(files.Length, 1, 6);
    }

    [Fact]
    public void The_contributor_reads_the_same_table()
    {
        var written = File.ReadLines(Path.Join(SourceFiles.Generator, "../CONTRIBUTING.md"))
            .Select(static line => line.Split(" | "))
            .Where(static cells => cells is [['|', ' ', '`', ..], _, _])
            .ToDictionary(
                static cells => cells[0].Trim('|', ' ', '`', '/', '*').Replace("*.cs", "").Replace(".cs", ""),
                static cells => cells[2].TrimEnd(' ', '|')
            );
        Assert.Equal(
            Folders.MayUse.Select(static row => (row.Key, row.Value.Length == 0 ? "nothing" : string.Join(", ", row.Value))).Order(),
            written.Select(static row => (row.Key, row.Value)).Where(static row => Folders.MayUse.ContainsKey(row.Key)).Order()
        );
    }

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
