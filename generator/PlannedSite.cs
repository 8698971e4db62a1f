using SiteGen.Auditing;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>A site that can be rendered: every output that it will have, and what renders one.</summary>
internal sealed record PlannedSite(SitePlan Plan, Renderer Renderer)
{
    /// <summary>Renders every output, many at once.</summary>
    /// <param name="write">Is handed each path with its content, by many threads.</param>
    /// <returns>What the finished pages lead to beyond the site, where they are looked at.</returns>
    public IReadOnlyList<(string Address, int Pages)> Render(BuildRequest request, Write write, DiagnosticBag diagnostics)
    {
        var (done, outputs) = (0, Plan.Outputs);
        var audit = request.Audit ? new SiteAudit(outputs.Select(static output => output.Path), Plan.BaseUrl) : null;
        Parallel.ForEach(outputs, new ParallelOptions { MaxDegreeOfParallelism = request.Threads }, static () => new Utf8Writer(), (output, _, content) =>
        {
            content.Clear();
            Renderer.Render(output, content, diagnostics);
            if (output is PageOutput page) audit?.Add(page, content.Written.ToArray());
            write(output.Path, content.Written);
            request.Progress?.Invoke(Interlocked.Increment(ref done), outputs.Length);
            return content;
        }, static _ => { });
        return audit is null || diagnostics.HasErrors ? [] : audit.Finish(Renderer.Templates, diagnostics);
    }

    /// <param name="path">Relative to the site, with <c>/</c>.</param>
    public delegate void Write(string path, ReadOnlySpan<byte> content);
}
