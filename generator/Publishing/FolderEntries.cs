#pragma warning disable RS0030 // Sorts the listing.
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>Lists the entries of a folder, sorted by name.</summary>
internal static class FolderEntries
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static IEnumerable<FileSystemInfo> Of(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", _everything).OrderBy(static entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Whether the entry is a regular file: not a folder, link, pipe, socket or device.</summary>
    public static bool IsPlainFile(FileSystemInfo entry) =>
        entry is FileInfo { Exists: true, LinkTarget: null } && InputFile.IsFile(entry.FullName);
}
