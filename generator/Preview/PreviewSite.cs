using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Preview;

/// <summary>The site as the content is now, and as it last was without a mistake.</summary>
internal sealed class PreviewSite(BuildRequest request)
{
    private readonly BuildRequest _request = request with { Cache = new ReadCache() };
    private TaskCompletionSource _changed = NewSignal();
    private volatile PreviewState _state = new(null, []);
    private string _seen = "";

    public PreviewState State => _state;

    /// <summary>Ends when the state is another than <paramref name="known"/>.</summary>
    public async Task WaitForOther(PreviewState known, CancellationToken cancelled)
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

    /// <summary>Looks at the content anew. Where it is wrong, the last good site stays, with what is wrong.</summary>
    public void Rebuild()
    {
        var diagnostics = new DiagnosticBag();
        Renderer? renderer = null;
        try
        {
            _seen = SavedState();
            renderer = Build.Plan(_request, diagnostics);
        }
        catch (Exception exception) when (MachineFailure.Explain(exception, _request.Content) is { } problem)
        {
            diagnostics.Add(problem); // a file that vanished while it was read: another look follows
        }

        Set(new PreviewState(renderer is null ? _state.Site : new RenderedSite(renderer, _state.Site), diagnostics.Sorted()));
    }

    /// <summary>Whether something was saved since the content was last looked at.</summary>
    public bool HasChanged()
    {
        try
        {
            return SavedState() != _seen;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Renders the rest of the site and tells what was found in it.</summary>
    public void Complete(CancellationToken cancelled)
    {
        var state = _state;
        if (state.Site is not { } site || state.Errors.Any())
        {
            return;
        }

        site.Complete(cancelled);
        var found = site.Diagnostics.Sorted();
        if (!cancelled.IsCancellationRequested && !found.IsEmpty)
        {
            Set(state with { Diagnostics = [.. state.Diagnostics, .. found] });
        }
    }

    private string SavedState() => Folder.At(_request.Content).State() + Folder.At(_request.Templates).State();

    private void Set(PreviewState state)
    {
        _state = state;
        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
