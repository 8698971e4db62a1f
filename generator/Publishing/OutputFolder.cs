#pragma warning disable RS0030 // Publishing is what writes the site.
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// The folder that each build replaces. It is one where nothing of anyone else's would be lost: it is not there yet, or a build made
/// it. Files at its root whose name begins with a dot (<c>.gitignore</c>, <c>.nojekyll</c>) are its owner's and stay.
/// </summary>
/// <param name="shown">The path as it was asked for; <see cref="OutputPath"/> has found no fault in it.</param>
/// <param name="inputs">The folders that the build reads.</param>
internal sealed class OutputFolder(string shown, IReadOnlyList<string> inputs)
{
    /// <summary>Absolute.</summary>
    public string FullName { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(shown));

    public string Name => Path.GetFileName(FullName);

    public string Parent => Path.GetDirectoryName(FullName)!;

    public bool Exists => Directory.Exists(FullName);

    /// <summary>While it is held no other build looks at the output or replaces it. It is held for moments only.</summary>
    public FileStream Hold() => FileLock.Wait(Path.Join(Parent, $".{Name}.build.lock"));

    /// <returns>Null where all that is there now may be replaced or carried over.</returns>
    public Diagnostic? Refuse() => OutputPath.Refuse(shown, inputs) ?? (Exists ? RefuseForeign() : null);

    /// <summary>Gives the site to be what the output's owner has put there: its files with a dot, and its permissions.</summary>
    public void CarryOverTo(string site)
    {
        if (!Exists)
        {
            return;
        }

        var ours = SiteMarker.Read(FullName);
        foreach (var entry in FolderEntries.Of(FullName).Where(entry => IsOwners(entry, ours)))
        {
            var copy = Path.Join(site, entry.Name);
            if (!Path.Exists(copy))
            {
                File.Copy(entry.FullName, copy);
            }
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site, File.GetUnixFileMode(FullName));
        }
    }

    private Diagnostic? RefuseForeign()
    {
        var ours = SiteMarker.Read(FullName);
        var foreign = FolderEntries
            .Of(FullName)
            .Where(entry => !MayBeReplaced(entry, ours) && !IsOwners(entry, ours))
            .Select(static entry => entry.Name)
            .ToArray();
        return foreign.Length == 0 ? null : PublishingProblems.ForeignFiles(shown, foreign);
    }

    // A folder or link with a dot, `.git` above all, is neither: it is no build's to delete, and a copy is not the same.
    private static bool MayBeReplaced(FileSystemInfo entry, IReadOnlySet<string>? ours) =>
        ours is not null && (!entry.Name.StartsWith('.') || ours.Contains(entry.Name));

    private static bool IsOwners(FileSystemInfo entry, IReadOnlySet<string>? ours) =>
        entry.Name.StartsWith('.') && FolderEntries.IsPlainFile(entry) && ours?.Contains(entry.Name) != true;
}
