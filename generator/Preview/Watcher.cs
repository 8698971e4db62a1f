using System.Threading.Channels;

namespace SiteGen.Preview;

/// <summary>
/// Signals changes in the watched folders. Does not report what changed, since file-system events arrive late, twice or not at all; the
/// caller compares the folders.
/// </summary>
internal sealed class Watcher : IDisposable
{
    /// <summary>A change is complete after this time without further events.</summary>
    private static readonly TimeSpan _debounce = TimeSpan.FromMilliseconds(12);

    /// <summary>Maximum time to wait for a burst of events to end.</summary>
    private static readonly TimeSpan _maxDebounce = TimeSpan.FromMilliseconds(150);

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
            watcher.Changed += (_, _) => Notify();
            watcher.Created += (_, _) => Notify();
            watcher.Deleted += (_, _) => Notify();
            watcher.Renamed += (_, _) => Notify();
            watcher.Error += (_, _) => Notify(); // the buffer overflowed: events were lost
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Completes after a change, once no more events arrive.</summary>
    public async Task WaitForChange(CancellationToken cancelled)
    {
        await _events.Reader.ReadAsync(cancelled);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        deadline.CancelAfter(_maxDebounce);
        while (await HasMoreEvents(deadline.Token)) { }
        cancelled.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private async Task<bool> HasMoreEvents(CancellationToken cancelled)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        quiet.CancelAfter(_debounce);
        try
        {
            return await _events.Reader.ReadAsync(quiet.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Notify() => _events.Writer.TryWrite(true);
}
