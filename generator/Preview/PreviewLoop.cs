namespace SiteGen.Preview;

/// <summary>Rebuilds the preview on each change until canceled.</summary>
internal static class PreviewLoop
{
    /// <summary>
    /// Delay until the folders are compared once more after a build. This finds changes that the watcher missed, such as files in a folder
    /// that has just been created.
    /// </summary>
    private static readonly TimeSpan _rescanDelay = TimeSpan.FromMilliseconds(400);

    /// <summary>
    /// Interval at which the watches are renewed, for example of a folder that was deleted and created again, and at which folders without
    /// a watch are compared.
    /// </summary>
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);

    /// <param name="onCompleted">
    /// Receives the state of the first version and after each rebuild, once every page has been rendered: only then are all errors known.
    /// </param>
    public static async Task Run(PreviewSite site, Watcher watcher, Action<PreviewState> onCompleted, CancellationToken cancelled)
    {
        var change = watcher.WaitForChange(cancelled);
        while (!cancelled.IsCancellationRequested)
        {
            using var next = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var remainder = Task.Run(() => Complete(site, onCompleted, next.Token), CancellationToken.None);
            await Task.WhenAny(change, Task.Delay(_rescanDelay, cancelled));
            watcher.Renew();
            var compares = true;
            while (!change.IsCompleted && !(compares && site.HasChanged()))
            {
                await Task.WhenAny(change, Task.Delay(_interval, cancelled));
                compares = watcher.Renew();
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
        }
    }

    private static void Complete(PreviewSite site, Action<PreviewState> onCompleted, CancellationToken cancelled)
    {
        site.Complete(cancelled);
        if (!cancelled.IsCancellationRequested)
        {
            onCompleted(site.State);
        }
    }
}
