using SiteGen.Auditing;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Folding;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rules;

namespace SiteGen;

/// <summary>The build: read, check, fold, plan, render, publish. Nothing is published if there are errors.</summary>
internal static class Build
{
    public static BuildOutcome Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            if (Plan(request, diagnostics) is { } renderer)
            {
                return Finish(renderer, request, diagnostics);
            }
        }
        catch (Exception exception) when (EnvironmentFailure.Explain(exception, request.Output ?? request.Content) is { } problem)
        {
            diagnostics.Add(problem);
        }
#pragma warning disable CA1031 // whatever fails then
        catch (Exception) when (diagnostics.HasErrors)
#pragma warning restore CA1031
        {
            // Pages rely on what the checks guarantee. The errors are known, and nothing is published.
        }

        return new BuildOutcome(diagnostics.Sorted(), null);
    }

    /// <summary>Reads, checks and plans. Errors in the content do not end it: rendering finds the problems of the other files.</summary>
    /// <returns>The renderer of the planned files; null if nothing can be rendered.</returns>
    public static Renderer? Plan(BuildRequest request, DiagnosticBag diagnostics)
    {
        if (BuildInputs.Read(request, diagnostics) is not { } inputs)
        {
            return null;
        }

        Checks.Run(inputs.Content, request.Today, request.Threads, diagnostics);
        var severity = request.Audit ? Severity.Error : Severity.Warning;
        SampleTextsAreReplaced.Check(inputs.Content, NewProgramme.Sample, severity, diagnostics);
        StarterTextsAreReplaced.Check(inputs.Content, NewSite.MayBeOpen, static () => NewSite.OpenLines, severity, diagnostics);
        ColoursAreLegible.Check(inputs.Assets.Tokens, severity, diagnostics);
        if (inputs is not { Templates: { } templates, Translations: { } translations, Content: { Site: { } site } content })
        {
            return null;
        }

        content = SmallCounts.Fold(diagnostics.HasErrors ? content.WithKnownInstitutions() : content);
        var plan = SitePlan.Make(content, translations, request.Today, request.BaseUrl ?? site.BaseUrl, inputs.Assets, diagnostics);
        // Templates that use a missing text would fail as well.
        return diagnostics.HasErrorsIn(translations.Source.Path) ? null : new Renderer(templates, plan);
    }

    /// <summary>Checks content that the caller has read.</summary>
    public static void Check(SiteContent content, DateOnly today, DiagnosticBag diagnostics) =>
        Checks.Run(content, today, Environment.ProcessorCount, diagnostics);

    /// <summary>Renders all files. Without errors, audits the pages if requested, and publishes if there is an output folder.</summary>
    private static BuildOutcome Finish(Renderer renderer, BuildRequest request, DiagnosticBag diagnostics)
    {
        using var staging =
            request.Output is { } output && !diagnostics.HasErrors
                ? Staging.Open(output, [request.Content, request.Templates], diagnostics)
                : null;
        var plan = renderer.Plan;
        var audit =
            request.Audit && !diagnostics.HasErrors ? new SiteAudit(plan.Outputs.Select(static output => output.Path), plan.BaseUrl) : null;
        renderer.RenderAll(
            request.Threads,
            (output, content) =>
            {
                audit?.Add(output, content);
                staging?.Write(output.Path, content);
            },
            request.Progress,
            diagnostics
        );
        if (request.Audit)
        {
            renderer.CheckContract(diagnostics);
            IconFollowsAccent.Check(renderer.Plan.Assets, diagnostics);
        }

        var external = diagnostics.HasErrors ? null : audit?.Finish(renderer.Templates, diagnostics);
        var succeeded = !diagnostics.HasErrors && staging?.Publish() != false;
        return new BuildOutcome(diagnostics.Sorted(), succeeded ? plan.Counts : null) { External = external ?? [] };
    }
}
