using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A page from <c>pages/</c>.</summary>
/// <param name="Slug">The file name without its extension; also the page's URL segment.</param>
/// <param name="Body">Markdown.</param>
internal sealed record FreePage(SourceFile Source, string Slug, string Title, string? Description, Sourced<string> Body);
