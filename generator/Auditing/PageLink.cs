using SiteGen.Pages;

namespace SiteGen.Auditing;

/// <summary>A link of a page, resolved: to a file of the site, or away from it.</summary>
/// <param name="Written">The URL as the page has it.</param>
/// <param name="External">The whole URL, if it leads away.</param>
/// <param name="Path">Else the path of the file.</param>
/// <param name="Fragment">An id on that page, or empty.</param>
internal readonly record struct PageLink(string Written, string? External, string Path, string Fragment)
{
    /// <param name="here">The URL of the page.</param>
    /// <param name="site">The URL of the site.</param>
    /// <returns>Null for what is no web address, such as an email address.</returns>
    public static PageLink? Of(string written, Uri here, Uri site)
    {
        if (!Uri.TryCreate(here, written, out var target) || target.Scheme is not ("http" or "https"))
        {
            return null;
        }

        if (!target.AbsoluteUri.StartsWith(site.AbsoluteUri, StringComparison.Ordinal))
        {
            return new PageLink(written, target.AbsoluteUri, "", "");
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[site.AbsolutePath.Length..]);
        return new PageLink(
            written,
            null,
            path.Length == 0 || path.EndsWith('/') ? path + Addresses.Home : path,
            target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : ""
        );
    }
}
