#pragma warning disable RS0030 // The only place that lists folders: results are sorted here.
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>The entries of a folder, sorted ordinally by name because the order on disk is arbitrary.</summary>
/// <param name="Files">Includes pipes and devices; reading them fails.</param>
/// <param name="Links">Symbolic links, which are not followed.</param>
internal sealed record FolderListing(ImmutableArray<string> Files, ImmutableArray<string> Folders, ImmutableArray<string> Links)
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static FolderListing Empty { get; } = new([], [], []);

    /// <exception cref="IOException">The folder does not exist or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FolderListing Of(string folder)
    {
        var entries = new FileSystemEnumerable<(string Name, FileAttributes Attributes)>(
            folder,
            static (ref entry) => (entry.FileName.ToString(), entry.Attributes),
            _everything
        ).ToLookup(static entry => KindOf(entry.Attributes), static entry => entry.Name);
        return new FolderListing(
            Sorted(entries[default]),
            Sorted(entries[FileAttributes.Directory]),
            Sorted(entries[FileAttributes.ReparsePoint])
        );
    }

    public bool HasFile(string name) => Files.BinarySearch(name, StringComparer.Ordinal) >= 0;

    public bool HasFolder(string name) => Folders.BinarySearch(name, StringComparer.Ordinal) >= 0;

    /// <summary>A link to a folder has both attributes; the link takes precedence.</summary>
    private static FileAttributes KindOf(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) ? FileAttributes.ReparsePoint : attributes & FileAttributes.Directory;

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
