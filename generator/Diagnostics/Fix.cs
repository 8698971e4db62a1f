using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>
/// A correction that certainly keeps what the author meant; <c>check --fix</c> applies it. Leave it out where two readings are possible.
/// </summary>
/// <param name="Span">The source text to replace; empty to insert.</param>
/// <param name="Replacement">Source text, quoted as the file needs it; lines end with LF.</param>
internal sealed record Fix(SourceSpan Span, string Replacement);
