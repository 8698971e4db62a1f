using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Preview;

/// <summary>A snapshot of the preview.</summary>
/// <param name="Site">The last valid site; null if there has been none yet.</param>
/// <param name="Diagnostics">Diagnostics of the current content.</param>
internal sealed record PreviewState(RenderedSite? Site, ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(static diagnostic => diagnostic.IsError);
}
