namespace SiteGen.Pages;

/// <summary>Where links stand, and thus what they are relative to.</summary>
/// <param name="Path">The page's path within the site.</param>
/// <param name="Root">
/// Only for a page that is served under any address, as that for addresses that lead nowhere: its links are absolute under this. A
/// <c>base</c> element would turn links within the page, such as the skip link, into links to another page.
/// </param>
internal sealed record PageLocation(string Path, Uri? Root = null)
{
    /// <param name="target">A path within the site.</param>
    public string To(string target) => Root is null ? Links.From(Path, target) : Links.Absolute(Root, target);
}
