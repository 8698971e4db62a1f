namespace SiteGen.Preview;

/// <summary>Watches, looks and tells, until it is cancelled.</summary>
internal static class PreviewLoop
{
    /// <summary>
    /// After this long the folders are looked at once more: what was written between a look and the watcher's reach, such as
    /// into a folder that had just been made, is then found too.
    /// </summary>
    private static readonly TimeSpan _secondLook = TimeSpan.FromMilliseconds(400);

    /// <param name="looked">Told of the state after each look that found another.</param>
    public static async Task Run(PreviewSite site, Watcher watcher, Action<PreviewState> looked, CancellationToken cancelled)
    {
        var change = watcher.WaitForChange(cancelled);
        while (!cancelled.IsCancellationRequested)
        {
            using var next = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var rest = Task.Run(() => site.Complete(next.Token), CancellationToken.None);
            await Task.WhenAny(change, Task.Delay(_secondLook, cancelled));
            if (!change.IsCompleted && !site.HasChanged())
            {
                await change;
            }

            // One wait at a time: two would take each other's changes.
            if (change.IsCompleted)
            {
                await change;
                change = watcher.WaitForChange(cancelled);
            }

            await next.CancelAsync();
            await rest;
            cancelled.ThrowIfCancellationRequested();
            site.Rebuild();
            looked(site.State);
        }
    }
}
