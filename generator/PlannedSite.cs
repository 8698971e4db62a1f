using System.Collections.Immutable;
using SiteGen.Auditing;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>A site that can be rendered: every output that it will have, and what renders one.</summary>
/// <param name="Today">What parts the upcoming from the past.</param>
internal sealed record PlannedSite(SitePlan Plan, Renderer Renderer, DateOnly Today)
{
    /// <summary>Renders every output, many at once.</summary>
    /// <returns>What the finished pages lead to beyond the site, where they are looked at.</returns>
    public IReadOnlyList<(string Address, int Pages)> Render(BuildRequest request, Write write, DiagnosticBag diagnostics) =>
        Render(Plan.Outputs, request, write, diagnostics);

    /// <param name="outputs">Those to render.</param>
    /// <param name="write">Is handed each output with its content, by many threads.</param>
    /// <inheritdoc cref="Render(BuildRequest, Write, DiagnosticBag)"/>
    public IReadOnlyList<(string Address, int Pages)> Render(
        ImmutableArray<Output> outputs,
        BuildRequest request,
        Write write,
        DiagnosticBag diagnostics
    )
    {
        var done = 0;
        var audit = request.Audit ? new SiteAudit(outputs.Select(static output => output.Path), Plan.BaseUrl) : null;
        Parallel.ForEach(
            outputs,
            new ParallelOptions { MaxDegreeOfParallelism = request.Threads },
            static () => new Utf8Writer(),
            (output, _, content) =>
            {
                content.Clear();
                content.Drain = output is CsvOutput ? part => write(output, part, false, true) : null;
                var own = new DiagnosticBag();
                Renderer.Render(output, content, own);
                var isFaultless = own.CopyTo(diagnostics) == 0;
                if (output is PageOutput page)
                {
                    audit?.Add(page, content.Written.ToArray());
                }

                write(output, content.Written, true, isFaultless);
                request.Progress?.Invoke(Interlocked.Increment(ref done), outputs.Length);
                return content;
            },
            static _ => { }
        );
        return audit is null || diagnostics.HasErrors ? [] : audit.Finish(Renderer.Templates, diagnostics);
    }

    /// <param name="content">A part of the file; those of one file come one after the other.</param>
    /// <param name="isLast">Whether no other part follows.</param>
    /// <param name="isFaultless">Whether there was nothing to tell of the file.</param>
    public delegate void Write(Output output, ReadOnlySpan<byte> content, bool isLast, bool isFaultless);
}
