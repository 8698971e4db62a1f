using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>
/// Ways into the site: themes, the next sessions, the programmes updated last, and totals. It is as long for ten thousand programmes as for
/// a hundred; where there are few, it lists them all by title.
/// </summary>
internal static class HomePage
{
    private const int MaxProgrammes = 50;
    private const int MaxSessions = 6;

    private static readonly PageLocation _here = new(Addresses.Home);

    public static View Make(SiteContext context)
    {
        var (translations, all) = (context.Translations, context.ProgrammeListings.All);
        var isWhole = all.Programmes.Length <= Paging.MaxCards;
        Programme[] shown = isWhole ? [.. all.Programmes] : [.. Newest(all.Programmes)];
        Programme[] real = [.. shown.Where(static programme => !programme.Sample)];
        var view = new View
        {
            {
                "page",
                new PageHead(_here, context.Site.Title, context.Site.Description)
                {
                    Source = context.Site.Source.Path,
                    StructuredData = SiteData.Of(real, context),
                }.ToView(context)
            },
            { "totals", all.Count > 0 ? SiteTotals.Make(context, _here) : null },
            { "results_data", _here.To(ReleaseFile.Results.Path) },
            { "participants_data", _here.To(ReleaseFile.Participants.Path) },
            { "groups", ProgrammesPage.Groups(context, _here) },
            {
                "sessions",
                context
                    .Sessions.Coming.Where(static each => !each.Session.Cancelled)
                    .Take(MaxSessions)
                    .Select(each => SchedulePage.Row(each, SessionState.Upcoming, context, _here))
            },
            { "schedule", _here.To(Addresses.Schedule) },
            { "heading", translations.Text(isWhole ? "home.programmes" : "home.newest") },
            { "all", _here.To(Addresses.Programmes) },
            { "all_text", isWhole ? null : translations.Text("home.all", ("n", Estonian.Numbers.Whole(all.Count))) },
        };
        ProgrammeCards.AddTo(view, shown, all.Programmes.Length, context, _here, withYears: true);
        return view;
    }

    /// <summary>Samples only if there is room for them.</summary>
    private static IEnumerable<Programme> Newest(IEnumerable<Programme> programmes) =>
        programmes
            .OrderBy(static programme => programme.Sample)
            .ThenByDescending(static programme => programme.Updated.Value)
            .Take(MaxProgrammes);
}
