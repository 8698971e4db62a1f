using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>The whole build: read, check, plan, render, publish. Where anything is wrong nothing is published.</summary>
internal static class Build
{
    public static BuildOutcome Run(BuildRequest request) => Outcome(request, Publication.Run);

    /// <summary>All but publishing, with a look at every finished page.</summary>
    public static BuildOutcome Check(BuildRequest request) =>
        Outcome(
            request with
            {
                Audit = true,
            },
            static (site, request, _, diagnostics) =>
            {
                var external = site.Render(request, static (_, _, _, _) => { }, diagnostics);
                return (diagnostics.HasErrors ? null : site.Plan.Counts, external);
            }
        );

    /// <summary>Reads, checks and plans.</summary>
    /// <returns>Null where anything is wrong.</returns>
    public static PlannedSite? Plan(BuildRequest request, DiagnosticBag diagnostics)
    {
        if (Inputs.Read(request, diagnostics) is not { } inputs)
        {
            return null;
        }

        var today = request.Date ?? inputs.Content.NewestUpdate;
        Checks.Run(inputs.Content, today, request.Threads, diagnostics);
        if (diagnostics.HasErrors || inputs.Phrases is not { } phrases || inputs.Content.Site is not { } site)
        {
            return null;
        }

        var plan = SitePlan.Make(inputs.Content, phrases, today, request.BaseUrl ?? site.BaseUrl, inputs.Assets, diagnostics);
        return diagnostics.HasErrors
            ? null
            : new PlannedSite(plan, new Renderer(inputs.Templates, plan.Globals, plan.Resolve, plan.TableLabel), today);
    }

    /// <summary>Checks content in which one programme was edited, by the rules of a build.</summary>
    public static void CheckEdited(FactSheet programme, SiteContent content, DiagnosticBag diagnostics)
    {
        Checks.Run(programme, isWhole: true, diagnostics);
        Checks.Run(content, content.NewestUpdate, Environment.ProcessorCount, diagnostics);
    }

    private static BuildOutcome Outcome(
        BuildRequest request,
        Func<PlannedSite, BuildRequest, BuildCache?, DiagnosticBag, (BuildCounts? Done, IReadOnlyList<(string, int)> External)> finish
    )
    {
        var diagnostics = new DiagnosticBag();
        (BuildCounts? Done, IReadOnlyList<(string, int)> External) result = (null, []);
        try
        {
            var cache = BuildCache.Open(request, diagnostics);
            if (cache?.Standing(diagnostics) is { } standing)
            {
                return new BuildOutcome(diagnostics.Sorted(), standing);
            }

            request = request with { Recall = request.Recall ?? cache?.Recall };
            if (Plan(request, diagnostics) is { } site)
            {
                result = finish(site, request, cache, diagnostics);
            }
        }
        catch (Exception exception) when (MachineFailure.Explain(exception, request.Output) is { } problem)
        {
            diagnostics.Add(problem);
        }
        return new BuildOutcome(diagnostics.Sorted(), result.Done) { External = result.External };
    }
}
