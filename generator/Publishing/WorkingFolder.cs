#pragma warning disable RS0030 // Publishing is what writes the site.
using System.Globalization;

namespace SiteGen.Publishing;

/// <summary>
/// A folder beside the output, on the same disk, in which a build makes the site to be: <c>.site.build-1</c> for <c>site</c>, the
/// next number where a living build has that. It is a build's for as long as the build holds the lock in it.
/// </summary>
internal sealed class WorkingFolder : IDisposable
{
    private const int MostAtOnce = 100;
    private const int FileExists = 17; // EEXIST
    private const string LockName = "lock";
    private const string SiteName = "site";
    private const string AsideName = "old";

    private readonly FileStream _lock;

    private WorkingFolder(string path, FileStream held) => (FullName, _lock) = (path, held);

    public string FullName { get; }

    /// <summary>Where the site to be is made; after an exchange, the site that was.</summary>
    public string Site => Path.Join(FullName, SiteName);

    /// <summary>Where the site that was is put, on systems that cannot exchange two folders.</summary>
    public string Aside => Path.Join(FullName, AsideName);

    /// <summary>A new and empty one.</summary>
    public static WorkingFolder Claim(OutputFolder output)
    {
        for (var number = 1; number <= MostAtOnce; number++)
        {
            var path = Path.Join(output.Parent, PrefixOf(output) + number.ToString(CultureInfo.InvariantCulture));
            if (TryClaim(path) is { } claimed)
            {
                return claimed;
            }
        }

        throw new IOException($"`{output.Parent}` contains {MostAtOnce} working folders of other builds");
    }

    /// <summary>Where there are working folders for this output, of living builds and of killed ones.</summary>
    public static IEnumerable<string> PathsFor(OutputFolder output)
    {
        var prefix = PrefixOf(output);
        return FolderEntries
            .Of(output.Parent)
            .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal) && entry.Name[prefix.Length..].All(char.IsAsciiDigit))
            .Select(static entry => entry.FullName);
    }

    /// <returns>Null where a living build holds it, and where it is no working folder.</returns>
    public static WorkingFolder? TryTake(string path)
    {
        if (new DirectoryInfo(path) is not { Exists: true, LinkTarget: null })
        {
            return null;
        }

        try
        {
            if (FolderEntries.Of(path).Any(static entry => entry.Name is not (LockName or SiteName or AsideName)))
            {
                return null;
            }

            return FileLock.TryTake(Path.Join(path, LockName)) is { } held ? new WorkingFolder(path, held) : null;
        }
        catch (DirectoryNotFoundException)
        {
            return null; // Its build has just removed it.
        }
    }

    /// <summary>Deletes all that is in it, then the folder.</summary>
    public void Remove()
    {
        using (_lock)
        {
            DeleteIfThere(Site);
            DeleteIfThere(Aside);
        }

        try
        {
            Directory.Delete(FullName);
        }
        catch (IOException)
        {
            // Another build has claimed the name, or removed the empty folder, in between.
        }
    }

    public void Dispose() => _lock.Dispose();

    private static string PrefixOf(OutputFolder output) => $".{output.Name}.build-";

    private static WorkingFolder? TryClaim(string path)
    {
        if (File.Exists(path) || !TryCreate(path) || TryTakeOwn(path) is not { } claimed)
        {
            return null;
        }

        if (Path.Exists(claimed.Site) || Path.Exists(claimed.Aside))
        {
            claimed.Dispose(); // What a killed build left, and could not be removed.
            return null;
        }

        try
        {
            Directory.CreateDirectory(claimed.Site);
            return claimed;
        }
        catch
        {
            claimed.Remove();
            throw;
        }
    }

    private static bool TryCreate(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return true;
        }
        catch (IOException exception) when (exception.HResult == FileExists)
        {
            return false; // It was there, and its build removed it before .NET looked what it is.
        }
    }

    private static WorkingFolder? TryTakeOwn(string path)
    {
        try
        {
            return TryTake(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null; // Another user's.
        }
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
