namespace SiteGen.Rendering;

/// <summary>Finds what an address within the site leads to.</summary>
/// <param name="page">The path of the page that the address is written on, relative to the site.</param>
/// <param name="address">As it is written, without a fragment: <c>/koolitused/x/</c> from the site's root, or relative to the page.</param>
/// <returns>The address relative to the page; null where the site has no such page or file.</returns>
internal delegate string? ResolveLink(string page, string address);
