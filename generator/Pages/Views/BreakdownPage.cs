using SiteGen.Model;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>The institutions of a programme's period, where the fact sheet does not have them all.</summary>
internal sealed record BreakdownPage(Programme Programme, Period Period, Breakdown Breakdown, ListPage<InstitutionCount> Page)
{
    public static IEnumerable<BreakdownPage> Of(Programme programme, SiteContext context) =>
        from each in BreakdownTables.OnOwnPages(programme)
        let first = Addresses.Breakdown(programme.Slug, each.Period.Name.Value)
        from page in Paging.Pages(first, BreakdownTables.InKinds(each.Breakdown, context))
        select new BreakdownPage(programme, each.Period, each.Breakdown, page);

    public View Make(SiteContext context)
    {
        var (location, translations) = (new PageLocation(Page.Path), context.Translations);
        var caption = BreakdownTables.Caption(Period, Breakdown, translations);
        var head = new PageHead(
            location,
            Page.Title($"{Programme.Title}: {caption}", translations),
            translations.Text("lists.breakdown", ("title", Programme.Title), ("caption", caption))
        )
        {
            Sample = Programme.Sample,
            Source = Programme.Source.Path,
            Trail = [Addresses.Programmes, Addresses.Programme(Programme.Slug)],
        };
        return new View
        {
            { "page", head.ToView(context) },
            { "programme", ContactViews.Link(location.To(Addresses.Programme(Programme.Slug)), Programme.Title) },
            { "title", Page.Title(caption, translations) },
            { "breakdown", BreakdownTables.Make(Period, Breakdown, Page.Items, context, location) },
            { "participants", location.To(Addresses.ParticipantsCsv(Programme)) },
            { "paging", Page.Navigation(translations) },
        };
    }
}
