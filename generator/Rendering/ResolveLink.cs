namespace SiteGen.Rendering;

/// <summary>Resolves an internal link.</summary>
/// <param name="page">The path of the page that contains the link, relative to the site.</param>
/// <param name="address">The URL as written, without fragment: relative to the page, or from the root as in <c>/koolitused/x/</c>.</param>
/// <returns>The URL relative to the page; null if the site has no such page or file.</returns>
internal delegate string? ResolveLink(string page, string address);
