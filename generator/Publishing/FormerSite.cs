#pragma warning disable RS0030 // Publishing is what writes the site.
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// The site that was, as the last build left it beside the output: most of its files are those of the site that is, under a second name.
/// What is still wanted stays where it is, so that a small change of a large site costs little.
/// </summary>
internal static class FormerSite
{
    /// <summary>Below that many entries a folder is not worth a second thread.</summary>
    private const int Many = 16;

    /// <summary>Removes every file that is not wanted, and every folder without one that is.</summary>
    /// <param name="site">Whole or not, and whatever happened to it since.</param>
    /// <param name="isWanted">By its path relative to the site, with <c>/</c>, and what tells the file from all others on the disk.</param>
    /// <returns>What is left.</returns>
    public static (IReadOnlyCollection<string> Folders, HashSet<string> Files) Prune(
        string site,
        Func<string, long, bool> isWanted,
        int threads
    )
    {
        var (folders, files) = (new ConcurrentBag<string>(), new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        try
        {
            Prune("");
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]); // What one of many threads met.
        }

        return (folders, files.Keys.ToHashSet(StringComparer.Ordinal));

        bool Prune(string folder)
        {
            var (entries, hasWanted) = (FolderEntries.Of(Path.Join(site, folder)), false);
            if (entries.Count < Many)
            {
                foreach (var entry in entries)
                {
                    Judge(entry);
                }
            }
            else
            {
                Parallel.ForEach(entries, new ParallelOptions { MaxDegreeOfParallelism = threads }, Judge);
            }

            if (hasWanted)
            {
                folders.Add(folder);
            }
            else if (folder.Length > 0)
            {
                Directory.Delete(Path.Join(site, folder));
            }

            return hasWanted;

            void Judge((string Name, EntryKind Kind, long Id) entry)
            {
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (entry.Kind == EntryKind.Folder ? Prune(path) : IsLeft(path, entry))
                {
                    hasWanted = true;
                }
            }
        }

        bool IsLeft(string path, (string Name, EntryKind Kind, long Id) entry)
        {
            if (entry.Kind == EntryKind.File && isWanted(path, entry.Id))
            {
                return files.TryAdd(path, true);
            }

            File.Delete(Path.Join(site, path));
            return false;
        }
    }
}
