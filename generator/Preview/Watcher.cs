using System.Threading.Channels;

namespace SiteGen.Preview;

/// <summary>
/// Tells when something in one of the folders has changed, however it was saved. What changed is not told: whoever is told looks for
/// himself, since events come late, twice or not at all.
/// </summary>
internal sealed class Watcher : IDisposable
{
    /// <summary>How long nothing more must come before a change counts as done.</summary>
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(12);

    /// <summary>How long a stream of changes is waited for.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> _watchers = [];

    public Watcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size
                | NotifyFilters.CreationTime;
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            watcher.Error += (_, _) => Tell(); // too many at once: some were lost
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Ends when something has changed and nothing more comes.</summary>
    public async Task WaitForChange(CancellationToken cancelled)
    {
        await _events.Reader.ReadAsync(cancelled);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        patience.CancelAfter(_longest);
        while (await ComesMore(patience.Token)) { }
        cancelled.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private async Task<bool> ComesMore(CancellationToken cancelled)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        quiet.CancelAfter(_quiet);
        try
        {
            return await _events.Reader.ReadAsync(quiet.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Tell() => _events.Writer.TryWrite(true);
}
