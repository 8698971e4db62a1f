using System.Xml.Linq;

namespace SiteGen.Pages.Data;

/// <summary><c>sitemap.xml</c> and <c>robots.txt</c>. The sitemap lists neither samples nor redirects.</summary>
internal static class SearchEngineFiles
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static XDocument Sitemap(SiteContext context) =>
        new(
            new XElement(
                _sitemap + "urlset",
                Pages(context)
                    .OrderBy(static page => page.Path, StringComparer.Ordinal)
                    .Select(page => new XElement(
                        _sitemap + "url",
                        new XElement(_sitemap + "loc", context.Absolute(page.Path)),
                        page.Updated is { } updated ? new XElement(_sitemap + "lastmod", DateFormat.Iso(updated)) : null
                    ))
            )
        );

    public static string Robots(SiteContext context) => $"User-agent: *\nAllow: /\n\nSitemap: {context.Absolute(Addresses.Sitemap)}\n";

    private static IEnumerable<(string Path, DateOnly? Updated)> Pages(SiteContext context) =>
        [
            (Addresses.Home, null),
            (Addresses.Institutions, null),
            (Addresses.Data, null),
            .. context.Site.Accessibility is null ? Array.Empty<(string, DateOnly?)>() : [(Addresses.Accessibility, null)],
            .. context.Pages.Select(static page => (Addresses.Page(page.Slug), (DateOnly?)null)),
            .. context
                .Site.Themes.Where(theme => context.ProgrammesOf(theme).Any(static programme => !programme.Sample))
                .Select(static theme => (Addresses.Theme(theme.Id.Value), (DateOnly?)null)),
            .. context.ProgrammesWithoutSamples.Select(static programme =>
                (Addresses.Programme(programme.Slug), (DateOnly?)programme.Updated.Value)
            ),
            .. context.InstitutionsWithoutSamples.Select(static institution =>
                (Addresses.Institution(institution.Id.Value), (DateOnly?)null)
            ),
        ];
}
