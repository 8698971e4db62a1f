using System.Threading.Channels;
using SiteGen.Preview;
using SiteGen.Tests.Changes;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Preview;

/// <summary>A story whose preview follows its changes.</summary>
internal sealed class ServedStory : IAsyncDisposable
{
    /// <summary>Far more than any change needs to be seen.</summary>
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _ends = new();
    private readonly Channel<PreviewState> _states = Channel.CreateUnbounded<PreviewState>();
    private readonly List<string> _fallbacks = [];
    private readonly Task _loop;

    /// <param name="hasTemplates">Whether the story begins with templates of its own; if not, it may do without.</param>
    /// <param name="hasRecord">Whether the site is to show a record of changes, which may come later.</param>
    public ServedStory(bool polls, bool hasTemplates = true, bool hasRecord = false)
    {
        if (hasTemplates)
        {
            Story.WithOwnTemplates();
        }

        var request = Story.Request() with
        {
            Templates = Story.At("templates"),
            TemplatesMayBeMissing = !hasTemplates,
            History = hasRecord ? Story.At(RecordFile.Path) : null,
        };
        Watcher = new Watcher(WatchedPlace.Of(request), polls, reason => _fallbacks.Add(reason.Message));
        Site = new PreviewSite(request);
        Site.Rebuild();
        _loop = PreviewLoop.Run(Site, Watcher, state => _states.Writer.TryWrite(state), _ends.Token);
    }

    public Story Story { get; } = new();

    public Watcher Watcher { get; }

    public PreviewSite Site { get; }

    /// <summary>The reasons for which the watcher gave up the events of the system.</summary>
    public IReadOnlyList<string> Fallbacks => _fallbacks;

    /// <summary>Waits for a rebuild with exactly these codes.</summary>
    public async Task<PreviewState> Until(params string[] codes)
    {
        while (true)
        {
            var state = await Next();
            if (state.Diagnostics.Select(static problem => problem.Descriptor.Id).Distinct().SequenceEqual(codes))
            {
                return state;
            }
        }
    }

    /// <summary>Waits for the next state that is told.</summary>
    public async Task<PreviewState> Next()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(_limit);
        var next = _states.Reader.ReadAsync(limit.Token).AsTask();
        await (await Task.WhenAny(next, _loop)); // whatever ends the loop ends the test
        return await next;
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await _loop.ContinueWith(static _ => { }, TaskScheduler.Default);
        Watcher.Dispose();
        _ends.Dispose();
        Story.Dispose();
    }
}
