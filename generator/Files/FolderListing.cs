#pragma warning disable RS0030 // The only place that lists folders: results are sorted here.
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>
/// The entries of a folder, sorted ordinally by name because the order on disk is arbitrary. Names that begin with a dot are left out
/// unless asked for.
/// </summary>
/// <param name="Files">Includes pipes and devices; reading them fails.</param>
/// <param name="Links">Symbolic links, which are not followed.</param>
/// <param name="Undecodable">Names that are not UTF-8; such a file cannot be opened.</param>
internal sealed record FolderListing(
    ImmutableArray<string> Files,
    ImmutableArray<string> Folders,
    ImmutableArray<string> Links,
    ImmutableArray<string> Undecodable
)
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static FolderListing Empty { get; } = new([], [], [], []);

    /// <exception cref="IOException">The folder does not exist or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FolderListing Of(string folder, bool hasDotfiles = false)
    {
        var (files, folders, links, undecodable) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (
            var (name, attributes) in new FileSystemEnumerable<(string, FileAttributes)>(
                folder,
                static (ref entry) => (entry.FileName.ToString(), entry.Attributes),
                _everything
            )
            {
                ShouldIncludePredicate = (ref entry) => hasDotfiles || entry.FileName is not ['.', ..],
            }
        )
        {
            // A link to a folder has both attributes.
            (
                name.Contains('\uFFFD', StringComparison.Ordinal) ? undecodable
                : attributes.HasFlag(FileAttributes.ReparsePoint) ? links
                : attributes.HasFlag(FileAttributes.Directory) ? folders
                : files
            ).Add(name);
        }

        return new FolderListing(Sorted(files), Sorted(folders), Sorted(links), Sorted(undecodable));
    }

    /// <summary>The names of all entries.</summary>
    public ImmutableArray<string> Names => Sorted([.. Files, .. Folders, .. Links, .. Undecodable]);

    public bool HasFile(string name) => Files.BinarySearch(name, StringComparer.Ordinal) >= 0;

    public bool HasFolder(string name) => Folders.BinarySearch(name, StringComparer.Ordinal) >= 0;

    private static ImmutableArray<string> Sorted(List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        return [.. names];
    }
}
