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
            if (Inputs.Read(request, diagnostics) is { } inputs) done = Make(inputs, request, diagnostics);
        }
        catch (Exception exception) when (MachineFailure.Explain(exception, request.Output) is { } problem)
        {
            diagnostics.Add(problem);
        }
        return new BuildOutcome(diagnostics.Sorted(), done);
    }

    private static BuildCounts? Make(Inputs inputs, BuildRequest request, DiagnosticBag diagnostics)
    {
        var today = request.Date ?? inputs.Content.NewestUpdate;
        Checks.Run(inputs.Content, today, diagnostics);
        if (diagnostics.HasErrors || inputs.Phrases is not { } phrases || inputs.Content.Site is not { } site) return null;

        var plan = SitePlan.Make(inputs.Content, phrases, today, request.BaseUrl ?? site.BaseUrl, inputs.Assets, diagnostics);
        if (diagnostics.HasErrors) return null;

        using var staging = Staging.Open(request.Output, [request.Content, request.Templates], diagnostics);
        if (staging is null) return null;
        Render(plan, inputs.Templates, staging, request, diagnostics);
        return !diagnostics.HasErrors && staging.Publish() ? plan.Counts : null;
    }

    private static void Render(SitePlan plan, TemplateSet templates, Staging staging, BuildRequest request, DiagnosticBag diagnostics)
    {
        var renderer = new Renderer(templates, plan.Globals, plan.Resolve, plan.TableLabel);
        var done = 0;
        Parallel.ForEach(plan.Outputs, new ParallelOptions { MaxDegreeOfParallelism = request.Threads }, output =>
        {
            staging.Write(output.Path, renderer.Render(output, diagnostics));
            request.Progress?.Invoke(Interlocked.Increment(ref done), plan.Outputs.Length);
        });
    }
}
