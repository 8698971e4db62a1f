namespace SiteGen.Preview;

/// <summary>Rebuilds the preview on each change until canceled.</summary>
internal static class PreviewLoop
{
    /// <summary>
    /// Delay until the folders are compared once more after a build. This finds changes that the watcher missed, such as files in a folder
    /// that has just been created.
    /// </summary>
    private static readonly TimeSpan _rescanDelay = TimeSpan.FromMilliseconds(400);

    /// <param name="onRebuilt">Receives the state after each rebuild.</param>
    public static async Task Run(PreviewSite site, Watcher watcher, Action<PreviewState> onRebuilt, CancellationToken cancelled)
    {
        var change = watcher.WaitForChange(cancelled);
        while (!cancelled.IsCancellationRequested)
        {
            using var next = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var remainder = Task.Run(() => site.Complete(next.Token), CancellationToken.None);
            await Task.WhenAny(change, Task.Delay(_rescanDelay, cancelled));
            if (!change.IsCompleted && !site.HasChanged())
            {
                await change;
            }

            // Only one wait may be pending: concurrent waits would consume each other's events.
            if (change.IsCompleted)
            {
                await change;
                change = watcher.WaitForChange(cancelled);
            }

            await next.CancelAsync();
            await remainder;
            cancelled.ThrowIfCancellationRequested();
            site.Rebuild();
            onRebuilt(site.State);
        }
    }
}
