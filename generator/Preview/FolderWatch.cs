namespace SiteGen.Preview;

/// <summary>Reports the events of the system for one folder and everything in it, or for one file.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly DateTime _created;
    private readonly FileSystemWatcher _system;

    /// <param name="onFailure">Called if the system cannot report events, for example since its limit of watches is reached.</param>
    private FolderWatch(WatchedPlace place, Action onEvent, Action<Exception> onFailure)
    {
        _folder = place.Folder;
        _created = Directory.GetCreationTimeUtc(_folder);
        _system = new FileSystemWatcher(_folder) { IncludeSubdirectories = place.File is null, InternalBufferSize = 64 * 1024 };
        if (place.File is { } file)
        {
            _system.Filters.Add(file);
        }

        _system.NotifyFilter =
            NotifyFilters.FileName
            | NotifyFilters.DirectoryName
            | NotifyFilters.LastWrite
            | NotifyFilters.Size
            | NotifyFilters.CreationTime;
        _system.Changed += (_, _) => onEvent();
        _system.Created += (_, _) => onEvent();
        _system.Deleted += (_, _) => onEvent();
        _system.Renamed += (_, _) => onEvent();
        _system.Error += (_, error) =>
        {
            // If the buffer overflowed, events were lost. If the folder is gone, so is its watch, which the watcher renews.
            if (error.GetException() is InternalBufferOverflowException || !IsCurrent)
            {
                onEvent();
            }
            else
            {
                onFailure(error.GetException());
            }
        };
        try
        {
            _system.EnableRaisingEvents = true;
        }
        catch
        {
            _system.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Whether the watched folder is still the one at its path. A folder that was deleted and created again, or that another one replaced,
    /// reports no events.
    /// </summary>
    public bool IsCurrent => Directory.Exists(_folder) && Directory.GetCreationTimeUtc(_folder) == _created;

    /// <returns>Null if the folder does not exist.</returns>
    /// <exception cref="IOException">The system cannot report events.</exception>
    public static FolderWatch? Open(WatchedPlace place, Action onEvent, Action<Exception> onFailure)
    {
        try
        {
            return new FolderWatch(place, onEvent, onFailure);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException && !Directory.Exists(place.Folder))
        {
            return null;
        }
    }

    public void Dispose() => _system.Dispose();
}
