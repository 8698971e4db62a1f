using System.Text;
using SiteGen.Files;

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
        var own = FolderListing.Of(site, hasDotfiles: true).Names.Where(static name => name.StartsWith('.'));
        NewFile.Write(Path.Join(site, FileName), Encoding.UTF8.GetBytes(string.Join('\n', [FirstLine, .. own, ""])));
    }

    /// <summary>
    /// The dotfiles at the root of <paramref name="output"/> that a build created; null if the folder was not created by a build.
    /// </summary>
    public static IReadOnlySet<string>? Read(string output)
    {
        var path = Path.Join(output, FileName);
        if (!InputFile.IsPlainFile(path) || new FileInfo(path).Length > InputFile.MaxTextBytes)
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        return lines is [FirstLine, .. var own] ? new HashSet<string>(own, StringComparer.Ordinal) { FileName } : null;
    }
}
