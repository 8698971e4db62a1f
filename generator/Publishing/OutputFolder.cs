#pragma warning disable RS0030 // Publishing writes the site.
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>
/// The output folder, which each build replaces. It must be new or created by an earlier build, so that no other files are lost. Dotfiles
/// at its root (<c>.gitignore</c>, <c>.nojekyll</c>) belong to the owner and are kept.
/// </summary>
/// <param name="displayPath">The path as given on the command line; already validated by <see cref="OutputPath"/>.</param>
/// <param name="inputs">The folders that the build reads.</param>
/// <param name="isWorkplace">Whether builds work within the output.</param>
internal sealed class OutputFolder(string displayPath, IReadOnlyList<string> inputs, bool isWorkplace = false)
{
    /// <summary>The folder within the output in which builds work; no part of the site.</summary>
    public const string WorkplaceName = ".sitegen-work";

    private const int ReadOnlyDisk = 30; // EROFS

    /// <summary>The absolute path.</summary>
    public string FullName { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(displayPath));

    public string Name => Path.GetFileName(FullName);

    public string Parent => Path.GetDirectoryName(FullName)!;

    public bool Exists => Directory.Exists(FullName);

    /// <summary>Whether builds work within the output, which can then only be replaced in place.</summary>
    public bool IsWorkplace => isWorkplace;

    /// <summary>Where builds put their locks and working folders: beside the output, or in a folder within it.</summary>
    public string Workplace => isWorkplace ? Path.Join(FullName, WorkplaceName) : Parent;

    /// <summary>
    /// Prevents other builds from inspecting or replacing the output. Held only briefly. Where only the output may be written, such as the
    /// volume of a container whose disk is read-only, builds work within it: a caller that refuses it leaves the workplace.
    /// </summary>
    public static (OutputFolder Output, FileStream Lock) Lock(string displayPath, IReadOnlyList<string> inputs)
    {
        var output = new OutputFolder(displayPath, inputs);
        try
        {
            return (output, output.Lock());
        }
        catch (Exception exception)
            when (exception is UnauthorizedAccessException or IOException { HResult: ReadOnlyDisk } && output.Exists)
        {
            var within = new OutputFolder(displayPath, inputs, isWorkplace: true);
            return (within, within.Lock());
        }
    }

    /// <inheritdoc cref="Lock(string, IReadOnlyList{string})"/>
    public FileStream Lock()
    {
        if (isWorkplace && AtomicFile.IsLink(Workplace))
        {
            throw new BlockedPathException(Workplace, isLink: true);
        }

        Directory.CreateDirectory(Workplace);
        return FileLock.Acquire(Path.Join(Workplace, $".{Name}.build.lock"));
    }

    /// <summary>Removes the folder within the output, unless another build uses it.</summary>
    public void LeaveWorkplace()
    {
        if (!isWorkplace)
        {
            return;
        }

        try
        {
            Directory.Delete(Workplace);
        }
        catch (IOException)
        {
            // The last build to leave removes it.
        }
    }

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
        return
        [
            .. entries.Names.Where(name =>
                !IsGenerated(name, generated) && !IsOwnerFile(name, entries, generated) && !IsWorkplaceOf(name, entries)
            ),
        ];
    }

    private Diagnostic? ValidateContents()
    {
        var foreign = ForeignNames();
        return foreign.Length == 0 ? null : PublishingProblems.ForeignFiles(displayPath, foreign);
    }

    // Folders and links that start with a dot, such as `.git`, are neither generated nor copied: the build is refused.
    private static bool IsGenerated(string name, IReadOnlySet<string>? generated) =>
        generated is not null && (!name.StartsWith('.') || generated.Contains(name));

    private static bool IsWorkplaceOf(string name, FolderListing entries) => name == WorkplaceName && entries.HasFolder(name);

    // A build puts its own in the place of the first two.
    private bool IsOwnerFile(string name, FolderListing entries, IReadOnlySet<string>? generated) =>
        name is not (SiteMarker.FileName or InPlaceExchange.FolderName)
        && name.StartsWith('.')
        && entries.HasFile(name)
        && InputFile.IsFile(Path.Join(FullName, name))
        && generated?.Contains(name) != true;
}
