using System.Xml.Linq;
using SiteGen.Pages.Views;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>sitemap.xml</c>, and <c>robots.txt</c>, which names it. Lists neither samples nor redirects. Where there are more addresses than one
/// file may hold, <c>sitemap.xml</c> is an index of parts.
/// </summary>
internal static class Sitemap
{
    /// <summary>By the protocol, for a file.</summary>
    private const int MaxAddresses = 50_000;

    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<(string Path, Func<XDocument> Document)> Of(SiteContext context)
    {
        var pages = Pages(context);
        if (pages.Length <= MaxAddresses)
        {
            return [(Addresses.Sitemap, () => Document(context, pages))];
        }

        Page[][] parts = [.. pages.Chunk(MaxAddresses)];
        return
        [
            (Addresses.Sitemap, () => Index(context, parts)),
            .. parts.Select<Page[], (string, Func<XDocument>)>(
                (part, at) => (Addresses.SitemapPart(at + 1), () => Document(context, part))
            ),
        ];
    }

    public static string Robots(SiteContext context) => $"User-agent: *\nAllow: /\n\nSitemap: {context.Absolute(Addresses.Sitemap)}\n";

    private static XDocument Document(SiteContext context, IEnumerable<Page> pages) =>
        new(new XElement(_sitemap + "urlset", pages.Select(page => Entry("url", context.Absolute(page.Path), page.Updated))));

    private static XDocument Index(SiteContext context, Page[][] parts) =>
        new(
            new XElement(
                _sitemap + "sitemapindex",
                parts.Select(
                    (part, at) => Entry("sitemap", context.Absolute(Addresses.SitemapPart(at + 1)), part.Max(static page => page.Updated))
                )
            )
        );

    private static XElement Entry(string name, string address, DateOnly? updated) =>
        new(
            _sitemap + name,
            new XElement(_sitemap + "loc", address),
            updated is { } day ? new XElement(_sitemap + "lastmod", DateFormat.Iso(day)) : null
        );

    /// <summary>In the order of their addresses.</summary>
    private static Page[] Pages(SiteContext context)
    {
        Page[] pages =
        [
            new(Addresses.Home),
            new(Addresses.Data),
            .. ChangesPage.Pages(context).Select(static page => new Page(page.Path)),
            .. context.Sessions.IsEmpty ? Array.Empty<Page>() : [new(Addresses.Schedule)],
            .. context.Site.Accessibility is null ? Array.Empty<Page>() : [new(Addresses.Accessibility)],
            .. context.Pages.Select(static page => new Page(Addresses.Page(page.Slug))),
            .. from list in context.ProgrammeListings.Every from page in list.Pages where list.IsIndexed(page) select new Page(page.Path),
            .. from list in context.InstitutionListings.Every from page in list.Pages where list.IsIndexed(page) select new Page(page.Path),
            .. context.ProgrammesWithoutSamples.Select(static programme => new Page(
                Addresses.Programme(programme.Slug),
                programme.Updated.Value
            )),
            .. from programme in context.ProgrammesWithoutSamples
            from breakdown in BreakdownPage.Of(programme, context)
            select new Page(breakdown.Page.Path, programme.Updated.Value),
            .. from institution in context.InstitutionsWithoutSamples
            from page in InstitutionPage.Pages(institution, context)
            select new Page(page.Path),
        ];
        Array.Sort(pages, static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        return pages;
    }

    private sealed record Page(string Path, DateOnly? Updated = null);
}
