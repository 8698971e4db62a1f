using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Preview;

/// <summary>The last valid version of the site, with the diagnostics of the current content.</summary>
internal sealed class PreviewSite(BuildRequest request)
{
    private readonly BuildRequest _request = request with { Cache = new ReadCache() };
    private TaskCompletionSource _changed = NewSignal();
    private volatile PreviewState _state = new(null, false, []);
    private string _lastFingerprint = "";

    /// <summary>The site of the current content, with or without errors; null if it cannot be rendered.</summary>
    private RenderedSite? _current;

    public PreviewState State => _state;

    /// <summary>Completes when the state differs from <paramref name="known"/>.</summary>
    public async Task WaitForChange(PreviewState known, CancellationToken cancelled)
    {
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (!ReferenceEquals(_state, known))
            {
                return;
            }

            await changed.WaitAsync(cancelled);
        }
    }

    /// <summary>Reads and plans the site again. If the content has errors, the last valid site is kept.</summary>
    public void Rebuild()
    {
        var diagnostics = new DiagnosticBag();
        Renderer? renderer = null;
        try
        {
            _lastFingerprint = Fingerprint();
            renderer = Build.Plan(_request, diagnostics);
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, _request.Content) is { } problem)
        {
            diagnostics.Add(problem); // a file vanished while being read; the watcher triggers another rebuild
        }
#pragma warning disable CA1031 // as in Build
        catch (Exception) when (diagnostics.HasErrors) { }
#pragma warning restore CA1031

        _current = renderer is null ? null : new RenderedSite(renderer, _state.Site);
        var isCurrent = !diagnostics.HasErrors;
        Set(new PreviewState(isCurrent ? _current : _state.Site, isCurrent, diagnostics.Sorted()));
    }

    /// <summary>Whether a file has changed since the last rebuild.</summary>
    public bool HasChanged() => Fingerprint() != _lastFingerprint;

    /// <summary>Renders the remaining files and reports their diagnostics.</summary>
    public void Complete(CancellationToken cancelled)
    {
        var state = _state;
        if (_current is not { } site)
        {
            return;
        }

        try
        {
            site.Complete(cancelled);
        }
#pragma warning disable CA1031 // whatever fails then
        catch (Exception) when (state.Errors.Any())
#pragma warning restore CA1031
        {
            // Pages rely on what the checks guarantee. This version of the site is not shown.
        }

        var found = site.Diagnostics.Sorted();
        if (!cancelled.IsCancellationRequested && !found.IsEmpty)
        {
            Set(state with { Diagnostics = [.. state.Diagnostics, .. found] });
        }
    }

    /// <summary>A folder that cannot be listed differs from one that can, and stays the same until then.</summary>
    private string Fingerprint()
    {
        try
        {
            var content = Folder.At(_request.Content);
            return content.Fingerprint()
                + content.SubWithDotfiles(ContentPaths.Static).Fingerprint()
                + Folder.At(_request.Templates).Fingerprint()
                + (_request.History is { } history ? Folder.FingerprintOfFile(history) : "");
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, _request.Content) is not null)
        {
            return exception.Message;
        }
    }

    private void Set(PreviewState state)
    {
        _state = state;
        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
