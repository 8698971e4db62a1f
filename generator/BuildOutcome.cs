using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>What came of a build.</summary>
/// <param name="Done">What was published; null where nothing was, and the site is as it was.</param>
internal sealed record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, BuildCounts? Done)
{
    /// <summary>Addresses beyond the site, where the pages were looked at, with the number of pages that lead there.</summary>
    public IReadOnlyList<(string Address, int Pages)> External { get; init; } = [];

    /// <summary>0 where there is no error, else that of the graver blame: 1 the content, 2 the call, 3 the machine.</summary>
    public int ExitCode =>
        Diagnostics
            .Where(static diagnostic => diagnostic.IsError)
            .Select(static diagnostic => (int)diagnostic.Descriptor.Origin)
            .DefaultIfEmpty()
            .Max();
}

/// <param name="DataFiles">CSV and JSON files.</param>
/// <param name="Institutions">Institutions that have a page.</param>
internal sealed record BuildCounts(int Pages, int DataFiles, int Institutions)
{
    /// <summary>Files that were made; all others stand as an earlier build made them.</summary>
    public int Made { get; init; }
}
