using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>A link that leads away from the site.</summary>
/// <param name="Address">The whole URL.</param>
/// <param name="Pages">How many pages have it.</param>
/// <param name="Origin">Where it is written; null if it was not found.</param>
/// <param name="File">The file most likely to need a change if <paramref name="Origin"/> is null.</param>
internal sealed record ExternalLink(string Address, int Pages, SourceSpan? Origin, string File);
