using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Markdown on its way to a page.</summary>
/// <param name="HeadingLevel">
/// The level that its highest headings take where it lands, 1 to 6: whether a writer begins with <c>#</c> or <c>##</c>, no level is
/// skipped.
/// </param>
internal sealed record Prose(Sourced<string> Markdown, int HeadingLevel)
{
    /// <summary>Whether it lands within a line, such as a list item or a cell: a single paragraph then has no <c>p</c> around it.</summary>
    public bool Inline { get; init; }
}
