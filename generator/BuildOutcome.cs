using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen;

/// <summary>The result of a build.</summary>
/// <param name="Counts">What the site consists of; null where anything is wrong, and the published site is as it was.</param>
internal sealed record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, SiteCounts? Counts)
{
    /// <summary>Addresses outside the site, where the pages were audited, with the number of pages that link there.</summary>
    public IReadOnlyList<(string Address, int Pages)> External { get; init; } = [];

    public int ExitCode => Diagnostics.ExitCode();
}
