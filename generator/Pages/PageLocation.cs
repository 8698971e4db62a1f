namespace SiteGen.Pages;

/// <summary>The location of a page, which its links are relative to.</summary>
/// <param name="Path">Path of the page, relative to the site's root.</param>
/// <param name="Root">
/// Only for a page served at arbitrary URLs, such as the 404 page: its links are absolute URLs below this root. A <c>base</c> element would
/// break fragment links within the page, such as the skip link.
/// </param>
internal sealed record PageLocation(string Path, Uri? Root = null)
{
    /// <param name="target">An output path.</param>
    public string To(string target) => Root is null ? Links.From(Path, target) : Links.Absolute(Root, target);
}
