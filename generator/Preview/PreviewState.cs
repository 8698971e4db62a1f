using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Preview;

/// <summary>What the preview knows at one moment.</summary>
/// <param name="Site">The newest site that could be planned; null where there has been none yet.</param>
/// <param name="Diagnostics">Of the content as it is now.</param>
internal sealed record PreviewState(RenderedSite? Site, ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(static diagnostic => diagnostic.IsError);
}
