#pragma warning disable RS0030 // Publishing writes the site.

namespace SiteGen.Publishing;

/// <summary>
/// A marker file that identifies a site built by SiteGen. It lists the dotfiles that the build itself created at the root; all other
/// dotfiles belong to the owner and are kept.
/// </summary>
internal static class SiteMarker
{
    public const string FileName = ".sitegen";

    private const string FirstLine = "Made by SiteGen; this folder is replaced by each build.";

    /// <summary>Writes the marker; all other files of <paramref name="site"/> must already exist.</summary>
    public static void Write(string site)
    {
        var own = FolderEntries.Of(site).Select(static entry => entry.Name).Where(static name => name.StartsWith('.'));
        File.WriteAllText(Path.Join(site, FileName), string.Join('\n', [FirstLine, .. own, ""]));
    }

    /// <summary>
    /// The dotfiles at the root of <paramref name="output"/> that a build created; null if the folder was not created by a build.
    /// </summary>
    public static IReadOnlySet<string>? Read(string output)
    {
        var file = new FileInfo(Path.Join(output, FileName));
        if (!FolderEntries.IsPlainFile(file))
        {
            return null;
        }

        var lines = File.ReadAllLines(file.FullName);
        return lines is [FirstLine, .. var own] ? new HashSet<string>(own, StringComparer.Ordinal) { FileName } : null;
    }
}
