using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen;

/// <param name="Counts">The size of the site; null if there are errors, in which case nothing was published.</param>
internal sealed record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, SiteCounts? Counts)
{
    /// <summary>External URLs with the number of pages that link to them; empty if the pages were not audited.</summary>
    public IReadOnlyList<(string Address, int Pages)> External { get; init; } = [];

    public int ExitCode => Diagnostics.ExitCode();
}
