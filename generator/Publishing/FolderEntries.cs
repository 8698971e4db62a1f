#pragma warning disable RS0030 // Sorts what it lists.
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>What is directly in a folder, by name.</summary>
internal static class FolderEntries
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static IEnumerable<FileSystemInfo> Of(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", _everything).OrderBy(static entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Neither a folder nor a link, nor what has a name and no content: a pipe, a socket, a device.</summary>
    public static bool IsPlainFile(FileSystemInfo entry) =>
        entry is FileInfo { Exists: true, LinkTarget: null } && InputFile.IsFile(entry.FullName);
}
