using System.Threading.Channels;

namespace SiteGen.Preview;

/// <summary>
/// Signals changes in the watched places. Does not report what changed, since file-system events arrive late, twice or not at all; the
/// caller compares the folders. Without events of the system, the caller compares them at an interval.
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
    private readonly Dictionary<WatchedPlace, FolderWatch?> _watches;
    private readonly Action<Exception> _onFallback;
    private bool _polls;
    private Exception? _failure;

    /// <param name="polls">Whether to do without the events of the system.</param>
    /// <param name="onFallback">Called once if the system cannot report events, with the reason.</param>
    public Watcher(IEnumerable<WatchedPlace> places, bool polls, Action<Exception> onFallback)
    {
        _watches = places.Distinct().ToDictionary(static place => place, static _ => (FolderWatch?)null);
        (_polls, _onFallback) = (polls, onFallback);
        Renew();
    }

    /// <summary>Watches the folders that were created or replaced since the last call.</summary>
    /// <returns>Whether changes may have come without a signal: a folder is not watched, or was not until now.</returns>
    public bool Renew()
    {
        var isIncomplete = _polls || RenewWatches();
        if (_failure is { } failure && !_polls)
        {
            _polls = true;
            Dispose();
            _onFallback(failure);
        }

        return isIncomplete || _polls;
    }

    /// <summary>The system cannot report all events: the next <see cref="Renew"/> gives them up.</summary>
    public void Fail(Exception reason)
    {
        Interlocked.CompareExchange(ref _failure, reason, null);
        Notify();
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
        foreach (var watch in _watches.Values)
        {
            watch?.Dispose();
        }
    }

    /// <returns>Whether a folder is not watched, or was not until now.</returns>
    private bool RenewWatches()
    {
        var isIncomplete = false;
        foreach (var (place, watch) in _watches.ToArray())
        {
            if (watch is { IsCurrent: true })
            {
                continue;
            }

            isIncomplete = true;
            watch?.Dispose();
            try
            {
                _watches[place] = FolderWatch.Open(place, Notify, Fail);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _watches[place] = null;
                Fail(exception);
            }
        }

        return isIncomplete;
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
