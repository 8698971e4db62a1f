using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>A planned site to the files of one that is published, made anew as far as need be.</summary>
internal static class Publication
{
    /// <returns>What was published, null where nothing was; and what the pages lead to beyond the site, where they are looked at.</returns>
    public static (BuildCounts?, IReadOnlyList<(string, int)>) Run(
        PlannedSite site,
        BuildRequest request,
        BuildCache? cache,
        DiagnosticBag diagnostics
    )
    {
        // Pages that are to be looked at are all made.
        var before = request.Audit ? null : cache?.Site;
        var prints = cache?.Recall.Index is { } index ? new Prints(request, site, index) : null;
        var standing = before is null ? [] : Standing(site.Plan.Outputs, before, prints!, request.Threads);
        if (before is not null && standing.Count == site.Plan.Outputs.Length && before.IsAll(standing.Count))
        {
            Staging.Tidy(request.Output, diagnostics);
            cache!.Save(site.Plan.Counts, null, diagnostics);
            return (site.Plan.Counts, []);
        }

        using var staging = Staging.Open(request.Output, [request.Content, request.Templates], diagnostics, reuses: cache is not null);
        if (staging is null)
        {
            return (null, []);
        }

        if (cache is not null)
        {
            staging.Reuse((path, id) => standing.Contains(path) && cache.Site.IsSame(path, id), request.Threads);
        }

        var made = Unkept(site.Plan.Outputs, standing, staging, cache?.Site, request.Threads);
        var external = site.Render(made, request, Write, diagnostics);
        if (diagnostics.HasErrors || !staging.Publish())
        {
            return (null, external);
        }

        cache?.Save(site.Plan.Counts, staging.Folders, diagnostics);
        return (site.Plan.Counts with { Made = made.Length }, external);

        void Write(Output output, ReadOnlySpan<byte> content, bool isLast, bool isFaultless)
        {
            staging.Write(output.Path, content, isLast);
            if (cache is null || !isLast || !isFaultless)
            {
                return;
            }

            var onAddresses = site.Plan.Links.HasAsked(output.Path);
            cache.Site.Add(output.Path, prints!.Of(output, onAddresses), onAddresses, staging.StampOf(output.Path));
        }
    }

    /// <summary>Paths of those that need not be made.</summary>
    private static HashSet<string> Standing(ImmutableArray<Output> outputs, SiteMemory before, Prints prints, int threads) =>
        outputs
            .AsParallel()
            .WithDegreeOfParallelism(threads)
            .Where(output => before.IsStanding(output.Path, onAddresses => prints.Of(output, onAddresses)))
            .Select(static output => output.Path)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Those that are to be made, after the others were put into their places.</summary>
    private static ImmutableArray<Output> Unkept(
        ImmutableArray<Output> outputs,
        HashSet<string> standing,
        Staging staging,
        SiteMemory? before,
        int threads
    )
    {
        if (standing.Count == 0)
        {
            return outputs;
        }

        return [.. outputs.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Where(output => !Kept(output))];

        bool Kept(Output output)
        {
            if (!standing.Contains(output.Path) || !staging.TryKeep(output.Path))
            {
                return false;
            }

            before!.Keep(output.Path);
            return true;
        }
    }
}
