using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Preview;

/// <summary>A snapshot of the preview.</summary>
/// <param name="Site">The last valid site; null if there has been none yet.</param>
/// <param name="IsCurrent">Whether that is the site of the current content; single pages of it may have errors.</param>
/// <param name="Diagnostics">Diagnostics of the current content.</param>
internal sealed record PreviewState(RenderedSite? Site, bool IsCurrent, ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<Diagnostic> Errors => Shortlist.Of(Diagnostics).Where(static diagnostic => diagnostic.IsError);
}
