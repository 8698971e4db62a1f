using System.Xml.Linq;

namespace SiteGen.Pages.Data;

/// <summary>What search engines read: pages that are worth finding, so no samples and no former addresses.</summary>
internal static class Crawling
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static XDocument Sitemap(Edition edition) =>
        new(
            new XElement(
                _sitemap + "urlset",
                Pages(edition)
                    .OrderBy(static page => page.Path, StringComparer.Ordinal)
                    .Select(page => new XElement(
                        _sitemap + "url",
                        new XElement(_sitemap + "loc", edition.Absolute(page.Path)),
                        page.Updated is { } updated ? new XElement(_sitemap + "lastmod", When.ForMachines(updated)) : null
                    ))
            )
        );

    public static string Robots(Edition edition) => $"User-agent: *\nAllow: /\n\nSitemap: {edition.Absolute(Addresses.Sitemap)}\n";

    private static IEnumerable<(string Path, DateOnly? Updated)> Pages(Edition edition) =>
        [
            (Addresses.Home, null),
            (Addresses.Institutions, null),
            (Addresses.Data, null),
            .. edition.Site.Accessibility is null ? Array.Empty<(string, DateOnly?)>() : [(Addresses.Accessibility, null)],
            .. edition.Pages.Select(static page => (Addresses.Page(page.Slug), (DateOnly?)null)),
            .. edition.RealProgrammes.Select(static programme => (Addresses.Programme(programme.Slug), (DateOnly?)programme.Updated.Value)),
            .. edition.RealInstitutions.Select(static institution => (Addresses.Institution(institution.Id.Value), (DateOnly?)null)),
        ];
}
