using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>The sessions of all programmes: those to come by month, and those that are over.</summary>
internal static class SchedulePage
{
    /// <summary>Past sessions that fold on the page of coming ones; if there are more, all are on pages of their own.</summary>
    private const int MaxFolded = 24;

    public static IEnumerable<ListPage<ProgrammeSession>> Pages(SiteContext context) =>
        context.Sessions.IsEmpty
            ? []
            :
            [
                .. Paging.Pages(Addresses.Schedule, context.Sessions.Coming),
                .. context.Sessions.Past.Length > MaxFolded
                    ? Paging.Pages(Addresses.PastSessions, context.Sessions.Past)
                    : Array.Empty<ListPage<ProgrammeSession>>(),
            ];

    public static View Make(ListPage<ProgrammeSession> page, SiteContext context)
    {
        var (location, translations) = (new PageLocation(page.Path), context.Translations);
        var isPast = page.First == Addresses.PastSessions;
        var title = page.Title(translations.Text(isPast ? "lists.past_sessions" : "chrome.schedule"), translations);
        ProgrammeSession[] sessions = [.. page.Items];
        var (past, hasPast) = (context.Sessions.Past, !isPast && page.Number == 1 && context.Sessions.Past.Length > 0);
        return new View
        {
            {
                "page",
                new PageHead(location, title, translations.Text(isPast ? "lists.past_sessions_text" : "lists.schedule"))
                {
                    Trail = isPast ? [Addresses.Schedule] : [],
                }.ToView(context)
            },
            { "title", title },
            // What one page does not hold, its filter would not find.
            { "filtered", page.IsWhole && sessions.Length > 0 },
            { "counties", Options(sessions, each => [each.Session.County]) },
            { "modes", Options(sessions, each => [Mode(each.Session, translations)]) },
            { "themes", Options(sessions, each => context.ThemesOf(each.Programme)) },
            { "months", Months(sessions, isPast ? SessionState.Past : SessionState.Upcoming, context, location) },
            { "calendar", !isPast && sessions.Length > 0 ? location.To(ReleaseFile.Calendar.Path) : null },
            { "past", hasPast ? past.Take(MaxFolded).Select(each => Row(each, SessionState.Past, context, location)) : [] },
            { "all_past", hasPast && past.Length > MaxFolded ? location.To(Addresses.PastSessions) : null },
            { "paging", page.Navigation(translations) },
        };
    }

    public static View Row(ProgrammeSession item, SessionState state, SiteContext context, PageLocation location) =>
        new()
        {
            { "programme", item.Programme.Title },
            { "href", location.To(Addresses.Programme(item.Programme.Slug)) },
            { "session", Sessions.ViewOf(item.Session, state, context.Translations) },
            { "county", item.Session.County },
            { "mode", Mode(item.Session, context.Translations) },
            { "themes", context.ThemesOf(item.Programme) },
        };

    private static IEnumerable<View> Months(ProgrammeSession[] sessions, SessionState state, SiteContext context, PageLocation location) =>
        sessions
            .GroupBy(static each => (each.FirstDay.Year, each.FirstDay.Month))
            .Select(month => new View
            {
                { "name", Dates.Month(month.Key.Year, month.Key.Month) },
                { "id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kuu-{month.Key.Year}-{month.Key.Month:00}") },
                { "sessions", month.Select(each => Row(each, state, context, location)) },
            });

    private static string? Mode(Session session, Translations translations) =>
        session.Mode is { } mode ? translations.Of("session_modes", mode) : null;

    private static IEnumerable<string> Options(ProgrammeSession[] sessions, Func<ProgrammeSession, IEnumerable<string?>> values) =>
        sessions.SelectMany(values).OfType<string>().Distinct(StringComparer.Ordinal).Order(Alphabet.Order);
}
