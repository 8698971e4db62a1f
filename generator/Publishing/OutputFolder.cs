using SiteGen.Diagnostics;
using SiteGen.Files;

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

    /// <summary>Copies the owner's dotfiles to the new site.</summary>
    public void CopyOwnerFilesTo(string site)
    {
        if (!Exists)
        {
            return;
        }

        var generated = SiteMarker.Read(FullName);
        var entries = FolderListing.Of(FullName, hasDotfiles: true);
        foreach (var name in entries.Files.Where(name => IsOwnerFile(name, entries, generated)))
        {
            var copy = Path.Join(site, name);
            if (!Path.Exists(copy))
            {
                NewFile.Copy(Path.Join(FullName, name), copy);
            }
        }
    }

    /// <summary>
    /// Gives the new site the owner, group and permissions of the folder, as far as the system allows. Before the first file is written,
    /// so that files take the group from a folder that hands it on.
    /// </summary>
    /// <param name="atLeast">Permissions that are given in any case.</param>
    public void CopyPermissionsTo(string site, UnixFileMode atLeast = UnixFileMode.None)
    {
        if (Exists)
        {
            FilePermissions.CopyFolder(FullName, site, atLeast);
        }
    }

    /// <summary>What a build would delete although no build created it, sorted.</summary>
    public string[] ForeignNames()
    {
        var generated = SiteMarker.Read(FullName);
        var entries = FolderListing.Of(FullName, hasDotfiles: true);
        return [.. entries.Names.Where(name => !IsGenerated(name, generated) && !IsOwnerFile(name, entries, generated))];
    }

    private Diagnostic? ValidateContents()
    {
        var foreign = ForeignNames();
        return foreign.Length == 0 ? null : PublishingProblems.ForeignFiles(displayPath, foreign);
    }

    // Folders and links that start with a dot, such as `.git`, are neither generated nor copied: the build is refused.
    private static bool IsGenerated(string name, IReadOnlySet<string>? generated) =>
        generated is not null && (!name.StartsWith('.') || generated.Contains(name));

    // A build puts its own in the place of the first two.
    private bool IsOwnerFile(string name, FolderListing entries, IReadOnlySet<string>? generated) =>
        name is not (SiteMarker.FileName or InPlaceExchange.FolderName)
        && name.StartsWith('.')
        && entries.HasFile(name)
        && InputFile.IsFile(Path.Join(FullName, name))
        && generated?.Contains(name) != true;
}
