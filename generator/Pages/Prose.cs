using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Markdown to be rendered on a page.</summary>
/// <param name="HeadingLevel">
/// The level of its top headings on the page, 1 to 6. Whether an author starts with <c>#</c> or <c>##</c>, no level is skipped.
/// </param>
internal sealed record Prose(Sourced<string> Markdown, int HeadingLevel)
{
    /// <summary>Whether it is inline, such as in a list item or a cell: a single paragraph then gets no <c>p</c> element.</summary>
    public bool Inline { get; init; }
}
