using SiteGen.Model;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>Programmes in lists: a card each, or a line each where there are many.</summary>
internal static class ProgrammeCards
{
    /// <summary>Adds <c>programmes</c> and <c>samples</c>, and whether they are <c>lines</c>.</summary>
    /// <param name="count">Of the whole list.</param>
    /// <param name="location">The page that shows them.</param>
    /// <param name="withYears">Whether the page has a filter by years: each programme then names its own.</param>
    public static void AddTo(
        View page,
        IEnumerable<Programme> programmes,
        int count,
        SiteContext context,
        PageLocation location,
        bool withYears
    )
    {
        var (lines, bySample) = (count > Paging.MaxCards, programmes.ToLookup(static programme => programme.Sample));
        page.Add("lines", lines);
        page.Add("programmes", Views(bySample[false]));
        page.Add("samples", Views(bySample[true]));

        Rows Views(IEnumerable<Programme> some) =>
            lines
                ? Rows.Of([.. some], programme => Line(programme, context, location, withYears))
                : Rows.Of([.. some], programme => Card(programme, context, location, withYears), holdsProse: context.DefinesFigures);
    }

    /// <summary>The years covered by the programme's periods, latest first.</summary>
    public static IEnumerable<int> Years(Programme programme, DateOnly today) =>
        programme.Results.SelectMany(period => period.Name.Value.Years(today)).Distinct().OrderDescending();

    private static View Card(Programme programme, SiteContext context, PageLocation location, bool withYears)
    {
        var newest = programme.NewestFirst() is [var first, ..] ? first : null;
        var view = Base(programme, newest, context, location, withYears);
        view.Add("summary", context.DescriptionOf(programme));
        view.Add("settled", newest is null or { Status: PeriodStatus.Final } or { HasFigures: false });
        view.Add("status", newest is null ? null : context.Translations.Of("period_statuses", newest.Status));
        view.Add("figures", newest is null ? [] : KeyFigures(newest, context));
        return view;
    }

    private static View Line(Programme programme, SiteContext context, PageLocation location, bool withYears)
    {
        var newest = programme.NewestFirst() is [var first, ..] ? first : null;
        var view = Base(programme, newest, context, location, withYears);
        view.Add("figure", newest is null ? null : LeadingFigure(newest, context.Translations));
        return view;
    }

    private static View Base(Programme programme, Period? newest, SiteContext context, PageLocation location, bool withYears) =>
        new()
        {
            { "title", programme.Title },
            { "href", location.To(Addresses.Programme(programme.Slug)) },
            { "themes", context.ThemesOf(programme) },
            { "years", withYears ? Years(programme, context.Today).Select(static year => NumberFormat.Invariant(year)) : [] },
            { "updated", PageHead.Date(programme.Updated.Value) },
            { "period", newest?.Name.Value.Format(context.Translations) },
            { "ended", programme.Ended },
        };

    private static IEnumerable<View> KeyFigures(Period period, SiteContext context) =>
        TileFigures.CardFigures(Figures.Given(period, context.Translations)).Select(line => Figures.ViewOf(line, context));

    /// <summary>How many completed, or else attended or registered: <c>113 läbinut</c>.</summary>
    private static string? LeadingFigure(Period period, Translations translations) =>
        new[] { Figure.Completed, Figure.Attended, Figure.Registered }.FirstOrDefault(figure => period[figure] is not null) is { } leading
            ? period[leading]!.Value.Value.FormatWithNoun(leading, period.Unit, translations)
            : null;
}
