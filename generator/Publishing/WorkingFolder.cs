#pragma warning disable RS0030 // Publishing writes the site.
using System.Globalization;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>
/// A folder next to the output or within it, on the same volume, in which a build writes the new site: <c>.site.build-1</c> for
/// <c>site</c>, or the next free number if another build uses it. Owned by the build that holds the lock file in it.
/// </summary>
internal sealed class WorkingFolder : IDisposable
{
    private const int MaxConcurrent = 100;
    private const int FileExists = 17; // EEXIST
    private const string LockName = "lock";
    private const string SiteName = "site";
    private const string BackupName = "old";

    private readonly FileStream _lock;

    private WorkingFolder(string path, FileStream fileLock) => (FullName, _lock) = (path, fileLock);

    public string FullName { get; }

    /// <summary>The new site; after an exchange, the old one.</summary>
    public string Site => Path.Join(FullName, SiteName);

    /// <summary>Holds the old site on systems without an atomic exchange.</summary>
    public string Backup => Path.Join(FullName, BackupName);

    /// <summary>Creates an empty working folder.</summary>
    public static WorkingFolder CreateNew(OutputFolder output)
    {
        for (var number = 1; number <= MaxConcurrent; number++)
        {
            var path = Path.Join(output.Workplace, PrefixOf(output) + number.ToString(CultureInfo.InvariantCulture));
            if (TryCreateNew(path, output) is { } created)
            {
                return created;
            }
        }

        throw new IOException($"`{output.Workplace}` contains {MaxConcurrent} working folders of other builds");
    }

    /// <summary>Paths of all working folders of an output, in use or abandoned.</summary>
    public static IEnumerable<string> PathsFor(OutputFolder output)
    {
        var prefix = PrefixOf(output);
        return FolderListing
            .Of(output.Workplace, hasDotfiles: true)
            .Folders.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name[prefix.Length..].All(char.IsAsciiDigit))
            .Select(name => Path.Join(output.Workplace, name));
    }

    /// <returns>Null if a running build holds the lock, or if the folder is not a working folder.</returns>
    public static WorkingFolder? TryAcquire(string path)
    {
        if (new DirectoryInfo(path) is not { Exists: true, LinkTarget: null })
        {
            return null;
        }

        try
        {
            var entries = FolderListing.Of(path, hasDotfiles: true);
            if (entries.Files.Any(static name => name != LockName) || entries.Names.Any(static name => !IsOurs(name)))
            {
                return null;
            }

            return FileLock.TryAcquire(Path.Join(path, LockName)) is { } fileLock ? new WorkingFolder(path, fileLock) : null;
        }
        catch (DirectoryNotFoundException)
        {
            return null; // Its build has just removed it.
        }
        catch (BlockedPathException)
        {
            return null; // What is in the place of the lock is none.
        }
    }

    /// <summary>Deletes the contents, then the folder.</summary>
    public void Remove()
    {
        using (_lock)
        {
            DeleteIfExists(Site);
            DeleteIfExists(Backup);
        }

        try
        {
            Directory.Delete(FullName);
        }
        catch (IOException)
        {
            // Meanwhile another build has claimed the name or removed the empty folder.
        }
    }

    public void Dispose() => _lock.Dispose();

    private static string PrefixOf(OutputFolder output) => $".{output.Name}.build-";

    private static WorkingFolder? TryCreateNew(string path, OutputFolder output)
    {
        if (File.Exists(path) || !TryMakeFolder(path) || TryAcquireIfPermitted(path) is not { } created)
        {
            return null;
        }

        if (IsTaken(created.Site) || IsTaken(created.Backup))
        {
            created.Dispose(); // A killed build left files that could not be removed.
            return null;
        }

        try
        {
            Directory.CreateDirectory(created.Site);
            output.CopyPermissionsTo(created.Site, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return created;
        }
        catch
        {
            created.Remove();
            throw;
        }
    }

    private static bool TryMakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return true;
        }
        catch (IOException exception) when (exception.HResult == FileExists)
        {
            return false; // It existed, and its build removed it before .NET checked its type.
        }
    }

    private static WorkingFolder? TryAcquireIfPermitted(string path)
    {
        try
        {
            return TryAcquire(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null; // Owned by another user.
        }
    }

    private static bool IsOurs(string name) => name is LockName or SiteName or BackupName;

    private static bool IsTaken(string path) => Path.Exists(path) || AtomicFile.IsLink(path);

    private static void DeleteIfExists(string folder)
    {
        if (AtomicFile.IsLink(folder))
        {
            File.Delete(folder);
        }
        else if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
