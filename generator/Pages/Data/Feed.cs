using System.Collections.Concurrent;
using System.Xml.Linq;
using SiteGen.Model;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Data;

/// <summary>
/// Atom feeds (RFC 4287) of the programmes that were updated last: of the site, and of each list of a theme, year or county. The content
/// has dates without a time: entries use midnight UTC, so that only titles tell those of a day apart.
/// </summary>
internal sealed class Feed(SiteContext context)
{
    private const int MaxEntries = 50;
    private const int MaxOfList = 20;
    private const int MaxChanges = 10;

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    private readonly Lazy<Dictionary<string, string>> _titles = new(() => FeedTitles.BySlug(context.ProgrammesWithoutSamples));

    /// <summary>A programme is in the feed of each of its years.</summary>
    private readonly ConcurrentDictionary<Programme, string> _news = new();

    public XDocument OfSite() =>
        Make(
            (Addresses.Feed, Addresses.Home),
            (context.Site.Title, context.Site.Description),
            Newest(context.ProgrammesWithoutSamples, MaxEntries)
        );

    /// <param name="list">Has a feed.</param>
    public XDocument Of(ProgrammeListing list) =>
        Make(
            (list.Feed!, list.Path),
            (list.FeedTitle(context), list.Description),
            Newest(list.Programmes.Where(static programme => !programme.Sample), MaxOfList)
        );

    private static Programme[] Newest(IEnumerable<Programme> programmes, int most) =>
        [
            .. programmes
                .OrderByDescending(static programme => programme.Updated.Value)
                .ThenBy(static programme => programme.Slug, StringComparer.Ordinal)
                .Take(most),
        ];

    private XDocument Make((string Feed, string Page) paths, (string Title, string Subtitle) names, Programme[] newest) =>
        new(
            new XElement(
                _atom + "feed",
                new XAttribute(XNamespace.Xml + "lang", context.Site.Language.Value),
                new XElement(_atom + "title", names.Title),
                new XElement(_atom + "subtitle", names.Subtitle),
                new XElement(_atom + "id", context.Absolute(paths.Feed)),
                Link("self", context.Absolute(paths.Feed)),
                Link("alternate", context.Absolute(paths.Page)),
                new XElement(_atom + "updated", Time(newest is [var first, ..] ? first.Updated.Value : context.Today)),
                new XElement(_atom + "author", new XElement(_atom + "name", context.Site.Publisher.Name)),
                newest.Select(programme => Entry(programme, _titles.Value[programme.Slug]))
            )
        );

    /// <summary>The id is the first address of the programme, so that a renamed one is not announced as new.</summary>
    private XElement Entry(Programme programme, string title) =>
        new(
            _atom + "entry",
            new XElement(_atom + "title", title),
            new XElement(_atom + "id", context.Absolute(Addresses.Programme(programme.LastingName()))),
            Link("alternate", context.Absolute(Addresses.Programme(programme.Slug))),
            new XElement(_atom + "updated", Time(programme.Updated.Value)),
            new XElement(_atom + "summary", context.DescriptionOf(programme)),
            new XElement(
                _atom + "content",
                new XAttribute("type", "text"),
                _news.GetOrAdd(programme, each => string.Join('\n', News(each, context)))
            ),
            context.ThemesOf(programme).Select(static theme => new XElement(_atom + "category", new XAttribute("term", theme)))
        );

    /// <summary>
    /// What is new as far as the content tells: the newest figures, their status, what they say, why they were revised, which figures
    /// changed last, the next session.
    /// </summary>
    private static IEnumerable<string> News(Programme programme, SiteContext context)
    {
        var translations = context.Translations;
        yield return context.DescriptionOf(programme);
        if (programme.NewestFirst().FirstOrDefault(static period => period.HasFigures) is { } period)
        {
            var status = translations.Of("period_statuses", period.Status);
            yield return translations.Text("feed.figures", ("status", status), ("period", period.Name.Value.Format(translations)));
            if (context.FindingsOf(programme) is [var first, ..])
            {
                yield return first.Sentence;
            }

            if (period.RevisionNote is { } note)
            {
                yield return translations.Text("feed.revision", ("note", note));
            }
        }

        foreach (var line in LatestChanges(programme, context))
        {
            yield return line;
        }

        if (Next(programme, context.Today) is { } session && DateFormat.Format(session, translations) is { } when)
        {
            var name = session.Title ?? session.Module?.Value;
            yield return name is null
                ? translations.Text("feed.session", ("when", when))
                : translations.Text("feed.named_session", ("name", name), ("when", when));
        }
    }

    /// <summary>Those of the last day on which figures changed.</summary>
    private static IEnumerable<string> LatestChanges(Programme programme, SiteContext context)
    {
        ProgrammeChange[] changes = [.. context.Changes?.Of(programme).Where(static each => each.Change.IsChange) ?? []];
        return changes.TakeWhile(each => each.Change.Day == changes[0].Change.Day).Take(MaxChanges).Select(Line);

        string Line(ProgrammeChange item) =>
            context.Translations.Text(
                item.Change.Reason is null ? "feed.change" : "feed.explained_change",
                ("day", Estonian.Dates.Numeric(item.Change.Day)),
                ("figure", item.Label(context.Translations)),
                ("period", item.Change.Period.Format(context.Translations)),
                ("was", item.Change.Was.Format(item.Change.Figure, context.Translations)),
                ("is", item.Change.Is.Format(item.Change.Figure, context.Translations)),
                ("reason", item.Change.Reason ?? "")
            );
    }

    private static Session? Next(Programme programme, DateOnly today) =>
        programme
            .ComingSessions(today)
            .Where(static session => !session.Cancelled)
            .MinBy(static session => (session.First?.Day, session.First?.Time ?? TimeOnly.MinValue));

    private static XElement Link(string relation, string address) =>
        new(_atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Time(DateOnly day) => DateFormat.Iso(day) + "T00:00:00Z";
}
