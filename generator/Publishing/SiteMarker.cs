#pragma warning disable RS0030 // Publishing is what writes the site.

namespace SiteGen.Publishing;

/// <summary>
/// The file by which a build knows the site of an earlier one. After its first line it names what the build itself put at the root
/// under a name with a dot: every other file with a dot there is the owner's, and is carried over.
/// </summary>
internal static class SiteMarker
{
    public const string FileName = ".sitegen";

    private const string FirstLine = "Made by SiteGen; this folder is replaced by each build.";

    /// <summary>Writes the mark of the site in <paramref name="site"/>, which is otherwise whole.</summary>
    public static void Write(string site)
    {
        var own = FolderEntries.Of(site).Select(static entry => entry.Name).Where(static name => name.StartsWith('.'));
        File.WriteAllText(Path.Join(site, FileName), string.Join('\n', [FirstLine, .. own, ""]));
    }

    /// <summary>
    /// What the build that made <paramref name="output"/> put at its root under a name with a dot; null where no build made it.
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
