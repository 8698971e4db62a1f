#pragma warning disable RS0030 // Folders are listed, and sorted, here and nowhere else.
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>What is directly in a folder, each in ordinal order of names, so that the disk's own order never shows.</summary>
/// <param name="Files">Pipes and devices count as files until someone tries to read them.</param>
/// <param name="Links">Symbolic links, which are not followed.</param>
internal sealed record FolderListing(ImmutableArray<string> Files, ImmutableArray<string> Folders, ImmutableArray<string> Links)
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static FolderListing Empty { get; } = new([], [], []);

    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
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

    /// <summary>A link to a folder has both attributes.</summary>
    private static FileAttributes KindOf(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) ? FileAttributes.ReparsePoint : attributes & FileAttributes.Directory;

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
