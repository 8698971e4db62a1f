using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>All programmes with the figures of their newest period; samples are listed separately.</summary>
internal static class HomePage
{
    private static readonly PageLocation _here = new(Addresses.Home);

    public static View Make(SiteContext context)
    {
        var programmes = context.Programmes.ToLookup(static programme => programme.Sample);
        return new View
        {
            {
                "page",
                new PageHead(_here, context.Site.Title, context.Site.Description)
                {
                    Source = context.Site.Source.Path,
                    StructuredData = SiteData.Of(context),
                }.ToView(context)
            },
            { "totals", programmes[false].Any() ? SiteTotals.Make(context) : null },
            { "themes", context.Programmes.SelectMany(context.ThemesOf).Distinct(StringComparer.Ordinal).Order(Alphabet.Order) },
            {
                "years",
                context
                    .Programmes.SelectMany(programme => Years(programme, context.Today))
                    .Distinct()
                    .OrderDescending()
                    .Select(static year => NumberFormat.Invariant(year))
            },
            { "results_data", _here.To(ReleaseFile.Results.Path) },
            { "participants_data", _here.To(ReleaseFile.Participants.Path) },
            { "theme_links", ThemeViews.All(context, _here) },
            { "programmes", Cards(programmes[false], context, _here) },
            { "samples", Cards(programmes[true], context, _here) },
        };
    }

    /// <param name="location">The page that shows the cards.</param>
    public static Rows Cards(IEnumerable<Programme> programmes, SiteContext context, PageLocation location) =>
        Rows.Of([.. programmes], programme => Card(programme, context, location), holdsProse: context.DefinesFigures);

    private static View Card(Programme programme, SiteContext context, PageLocation location)
    {
        var newest = programme.NewestFirst() is [var first, ..] ? first : null;
        return new View
        {
            { "title", programme.Title },
            { "href", location.To(Addresses.Programme(programme.Slug)) },
            { "summary", context.DescriptionOf(programme) },
            { "themes", context.ThemesOf(programme) },
            { "years", Years(programme, context.Today).Distinct().OrderDescending().Select(static year => NumberFormat.Invariant(year)) },
            { "updated", PageHead.Date(programme.Updated.Value) },
            { "period", newest?.Name.Value.Format(context.Translations) },
            { "ended", programme.Ended },
            { "settled", newest is null or { Status: PeriodStatus.Final } or { HasFigures: false } },
            { "status", newest is null ? null : context.Translations.Of("period_statuses", newest.Status) },
            { "figures", newest is null ? [] : KeyFigures(newest, context) },
        };
    }

    /// <summary>The years covered by the programme's periods.</summary>
    private static IEnumerable<int> Years(Programme programme, DateOnly today) =>
        programme.Results.SelectMany(period => period.Name.Value.Years(today));

    private static IEnumerable<View> KeyFigures(Period period, SiteContext context) =>
        TileFigures.CardFigures(Figures.Given(period, context.Translations)).Select(line => Figures.ViewOf(line, context));
}
