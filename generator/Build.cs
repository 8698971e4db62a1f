using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>The whole build: read, check, plan, render, publish. Where anything is wrong nothing is published.</summary>
internal static class Build
{
    public static BuildOutcome Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        BuildCounts? done = null;
        try
        {
            if (Plan(request, diagnostics) is { } site) done = Publish(site, request, diagnostics);
        }
        catch (Exception exception) when (MachineFailure.Explain(exception, request.Output) is { } problem)
        {
            diagnostics.Add(problem);
        }
        return new BuildOutcome(diagnostics.Sorted(), done);
    }

    /// <summary>Reads, checks and plans.</summary>
    /// <returns>Null where anything is wrong.</returns>
    public static PlannedSite? Plan(BuildRequest request, DiagnosticBag diagnostics)
    {
        if (Inputs.Read(request, diagnostics) is not { } inputs) return null;
        var today = request.Date ?? inputs.Content.NewestUpdate;
        Checks.Run(inputs.Content, today, diagnostics);
        if (diagnostics.HasErrors || inputs.Phrases is not { } phrases || inputs.Content.Site is not { } site) return null;

        var plan = SitePlan.Make(inputs.Content, phrases, today, request.BaseUrl ?? site.BaseUrl, inputs.Assets, diagnostics);
        return diagnostics.HasErrors ? null : new PlannedSite(plan, new Renderer(inputs.Templates, plan.Globals, plan.Resolve, plan.TableLabel));
    }

    private static BuildCounts? Publish(PlannedSite site, BuildRequest request, DiagnosticBag diagnostics)
    {
        using var staging = Staging.Open(request.Output, [request.Content, request.Templates], diagnostics);
        if (staging is null) return null;

        var (done, outputs) = (0, site.Plan.Outputs);
        Parallel.ForEach(outputs, new ParallelOptions { MaxDegreeOfParallelism = request.Threads }, output =>
        {
            staging.Write(output.Path, site.Renderer.Render(output, diagnostics));
            request.Progress?.Invoke(Interlocked.Increment(ref done), outputs.Length);
        });
        return !diagnostics.HasErrors && staging.Publish() ? site.Plan.Counts : null;
    }
}

/// <summary>A site that can be rendered: every output that it will have, and what renders one.</summary>
internal sealed record PlannedSite(SitePlan Plan, Renderer Renderer);
