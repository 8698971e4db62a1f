#pragma warning disable RS0030 // Publishing writes the site.
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// The output folder, which each build replaces. It must be new or created by an earlier build, so that no other files are lost. Dotfiles
/// at its root (<c>.gitignore</c>, <c>.nojekyll</c>) belong to the owner and are kept.
/// </summary>
/// <param name="displayPath">The path as given on the command line; already validated by <see cref="OutputPath"/>.</param>
/// <param name="inputs">The folders that the build reads.</param>
internal sealed class OutputFolder(string displayPath, IReadOnlyList<string> inputs)
{
    /// <summary>The absolute path.</summary>
    public string FullName { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(displayPath));

    public string Name => Path.GetFileName(FullName);

    public string Parent => Path.GetDirectoryName(FullName)!;

    public bool Exists => Directory.Exists(FullName);

    /// <summary>Prevents other builds from inspecting or replacing the output. Held only briefly.</summary>
    public FileStream Lock() => FileLock.Acquire(Path.Join(Parent, $".{Name}.build.lock"));

    /// <returns>Null if everything in the folder can be replaced or kept.</returns>
    public Diagnostic? Validate() => OutputPath.Validate(displayPath, inputs) ?? (Exists ? ValidateContents() : null);

    /// <summary>Copies the owner's dotfiles and the folder's permissions to the new site.</summary>
    public void CopyOwnerFilesTo(string site)
    {
        if (!Exists)
        {
            return;
        }

        var generated = SiteMarker.Read(FullName);
        foreach (var entry in FolderEntries.Of(FullName).Where(entry => IsOwnerFile(entry, generated)))
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

    private Diagnostic? ValidateContents()
    {
        var generated = SiteMarker.Read(FullName);
        var foreign = FolderEntries
            .Of(FullName)
            .Where(entry => !IsGenerated(entry, generated) && !IsOwnerFile(entry, generated))
            .Select(static entry => entry.Name)
            .ToArray();
        return foreign.Length == 0 ? null : PublishingProblems.ForeignFiles(displayPath, foreign);
    }

    // Folders and links that start with a dot, such as `.git`, are neither generated nor copied: the build is refused.
    private static bool IsGenerated(FileSystemInfo entry, IReadOnlySet<string>? generated) =>
        generated is not null && (!entry.Name.StartsWith('.') || generated.Contains(entry.Name));

    private static bool IsOwnerFile(FileSystemInfo entry, IReadOnlySet<string>? generated) =>
        entry.Name.StartsWith('.') && FolderEntries.IsPlainFile(entry) && generated?.Contains(entry.Name) != true;
}
