namespace SiteGen.Publishing;

/// <summary>What is directly in a folder, by name.</summary>
internal static class Listing
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static IEnumerable<FileSystemInfo> Of(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", _everything).OrderBy(static entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Neither a folder nor a link.</summary>
    public static bool IsPlainFile(FileSystemInfo entry) => entry is FileInfo && entry.LinkTarget is null;
}
