using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A page of <c>pages/</c>.</summary>
/// <param name="Slug">The file's name without its ending, and the page's address.</param>
/// <param name="Body">Markdown.</param>
internal sealed record FreePage(SourceFile Source, string Slug, string Title, string? Description, Sourced<string> Body);
