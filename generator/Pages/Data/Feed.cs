using System.Xml.Linq;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>
/// <c>feed.xml</c>, an Atom feed (RFC 4287) of the most recently updated programmes. The content has dates without a time: entries use
/// midnight UTC.
/// </summary>
internal static class Feed
{
    private const int MaxEntries = 50;

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static XDocument Make(SiteContext context)
    {
        Programme[] newest =
        [
            .. context
                .ProgrammesWithoutSamples.OrderByDescending(static programme => programme.Updated.Value)
                .ThenBy(static programme => programme.Slug, StringComparer.Ordinal)
                .Take(MaxEntries),
        ];
        return new XDocument(
            new XElement(
                _atom + "feed",
                new XAttribute(XNamespace.Xml + "lang", context.Site.Language.Value),
                new XElement(_atom + "title", context.Site.Title),
                new XElement(_atom + "subtitle", context.Site.Description),
                new XElement(_atom + "id", context.Absolute(Addresses.Feed)),
                Link("self", context.Absolute(Addresses.Feed)),
                Link("alternate", context.Absolute(Addresses.Home)),
                new XElement(_atom + "updated", Time(newest is [var first, ..] ? first.Updated.Value : context.Today)),
                new XElement(_atom + "author", new XElement(_atom + "name", context.Site.Publisher.Name)),
                newest.Select(programme => Entry(programme, context))
            )
        );
    }

    private static XElement Entry(Programme programme, SiteContext context)
    {
        var address = context.Absolute(Addresses.Programme(programme.Slug));
        return new XElement(
            _atom + "entry",
            new XElement(_atom + "title", programme.Title),
            new XElement(_atom + "id", address),
            Link("alternate", address),
            new XElement(_atom + "updated", Time(programme.Updated.Value)),
            new XElement(_atom + "summary", context.NewsOf(programme)),
            context.ThemesOf(programme).Select(static theme => new XElement(_atom + "category", new XAttribute("term", theme)))
        );
    }

    private static XElement Link(string relation, string address) =>
        new(_atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Time(DateOnly day) => DateFormat.Iso(day) + "T00:00:00Z";
}
