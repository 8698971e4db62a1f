using System.Collections.Immutable;
using SiteGen.Auditing;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen;

/// <param name="Counts">The size of the site; null if there are errors, in which case nothing was published.</param>
internal sealed record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, SiteCounts? Counts)
{
    /// <summary>Links that lead away from the site; empty if the pages were not audited.</summary>
    public IReadOnlyList<ExternalLink> External { get; init; } = [];

    public int ExitCode => Diagnostics.ExitCode();
}
