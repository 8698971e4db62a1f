using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Preview;

/// <summary>A site in memory whose files are rendered on first request and cached.</summary>
/// <param name="previous">The previous version, served for files that cannot be rendered.</param>
internal sealed class RenderedSite(Renderer renderer, RenderedSite? previous)
{
    private readonly FrozenDictionary<string, Output> _outputs = renderer.Plan.Outputs.ToFrozenDictionary(
        static output => output.Path,
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, PreviewPage?> _pages = new(StringComparer.Ordinal);
    private string? _assetsETag;
    private RenderedSite? _previous = previous;

    /// <summary>Diagnostics of the files rendered so far.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    public bool Has(string path) => _outputs.ContainsKey(path);

    /// <summary>Null if the site has no such file, or if no version of it could be rendered.</summary>
    public PreviewPage? Find(string path) => _outputs.TryGetValue(path, out var output) ? _pages.GetOrAdd(path, _ => Render(output)) : null;

    /// <summary>Renders the files that were not requested yet, to find their problems.</summary>
    public void Complete(CancellationToken cancelled)
    {
        foreach (var path in _outputs.Keys)
        {
            if (cancelled.IsCancellationRequested)
            {
                return;
            }

            Find(path);
        }
        _previous = null;
    }

    private PreviewPage? Render(Output output)
    {
        var local = new DiagnosticBag();
        var content = renderer.Render(output, local);
        foreach (var problem in local.Sorted())
        {
            Diagnostics.Add(problem);
        }

        if (local.HasErrors)
        {
            return _previous?.Find(output.Path);
        }

        return output is PageOutput ? PreviewPage.WithLiveReload(content, AssetsETag()) : PreviewPage.Of(content);
    }

    private string AssetsETag() =>
        _assetsETag ??= PreviewPage.ComputeETag(
            Encoding.UTF8.GetBytes(
                string.Concat(
                    _outputs
                        .Values.Where(static output => output is AssetOutput or BytesOutput)
                        .OrderBy(static asset => asset.Path, StringComparer.Ordinal)
                        .Select(asset => Find(asset.Path)?.ETag)
                )
            )
        );
}
