using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Preview;

/// <summary>A planned site in memory: a file is rendered when it is first asked for, and kept.</summary>
/// <param name="before">The site before the change, which is shown where the new one cannot be.</param>
internal sealed class RenderedSite(Renderer renderer, RenderedSite? before)
{
    private readonly FrozenDictionary<string, Output> _outputs = renderer.Plan.Outputs.ToFrozenDictionary(
        static output => output.Path,
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, PreviewPage?> _pages = new(StringComparer.Ordinal);
    private string? _assets;
    private RenderedSite? _before = before;

    /// <summary>Of what has been rendered.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    public bool Has(string path) => _outputs.ContainsKey(path);

    /// <summary>Null where there is no such file, or it has never been one that could be rendered.</summary>
    public PreviewPage? Find(string path) => _outputs.TryGetValue(path, out var output) ? _pages.GetOrAdd(path, _ => Render(output)) : null;

    /// <summary>Renders all that nobody has asked for yet, so that its problems are found.</summary>
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
        _before = null;
    }

    private PreviewPage? Render(Output output)
    {
        var own = new DiagnosticBag();
        var content = renderer.Render(output, own);
        foreach (var problem in own.Sorted())
        {
            Diagnostics.Add(problem);
        }

        if (own.HasErrors)
        {
            return _before?.Find(output.Path);
        }

        return output is PageOutput ? PreviewPage.Living(content, Assets()) : PreviewPage.Of(content);
    }

    private string Assets() =>
        _assets ??= PreviewPage.PrintOf(
            Encoding.UTF8.GetBytes(
                string.Concat(
                    _outputs
                        .Values.OfType<AssetOutput>()
                        .OrderBy(static asset => asset.Path, StringComparer.Ordinal)
                        .Select(asset => Find(asset.Path)?.Print)
                )
            )
        );
}
