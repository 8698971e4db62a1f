using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Markdown on its way to a page.</summary>
/// <param name="HeadingLevel">The level that its first-level headings take where it lands, 1 to 6.</param>
internal sealed record Prose(Sourced<string> Markdown, int HeadingLevel);
