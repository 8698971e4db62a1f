using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>A page of a list of programmes; samples are listed separately, at its end.</summary>
internal static class ProgrammesPage
{
    public static View Make(ProgrammeListing list, ListPage<Programme> page, SiteContext context)
    {
        var (location, translations) = (new PageLocation(page.Path), context.Translations);
        Programme[] programmes = [.. page.Items];
        var withYears = page.IsWhole && !list.IsOfYear;
        var view = new View
        {
            {
                "page",
                new PageHead(location, page.Title(list.Title, translations), list.Description)
                {
                    NoIndex = !list.IsIndexed(page),
                    List = list,
                    Source = context.Site.Source.Path,
                    Trail = list.IsOfAll ? [] : [Addresses.Programmes],
                }.ToView(context)
            },
            { "title", page.Title(list.Title, translations) },
            { "description", list.Lead },
            { "totals", list.Count > 0 ? list.Totals : null },
            { "note", list.Count > 0 ? list.Note : null },
            { "none", list.Count > 0 ? null : translations.Text("home.no_programmes") },
            { "institutions", list.Institutions is null ? null : location.To(list.Institutions) },
            { "where", list.County is { } county && page.Number == 1 ? Places.OfCounty(county, withTable: true, context, location) : null },
            { "where_data", location.To(ReleaseFile.Participants.Path) },
            // What one page does not hold, its filter would not find.
            { "filtered", page.IsWhole && list.Programmes.Length > 1 },
            { "themes", page.IsWhole ? Themes(programmes, context) : [] },
            { "years", withYears ? Years(programmes, context.Today) : [] },
            { "letters", list.IsOfAll && !page.IsWhole ? Letters(page, location) : [] },
            { "groups", list.IsOfAll && page.Number == 1 ? Groups(context, location) : null },
            { "paging", page.Navigation(translations) },
        };
        ProgrammeCards.AddTo(view, programmes, list.Programmes.Length, context, location, withYears);
        return view;
    }

    /// <summary>Links to the lists of themes, years and counties.</summary>
    public static View Groups(SiteContext context, PageLocation location) =>
        new()
        {
            { "themes", ListLinks.To(context.ProgrammeListings.Themes.Where(static list => list.Programmes.Length > 0), location) },
            { "years", ListLinks.To(context.ProgrammeListings.YearsNewestFirst, location) },
            { "counties", ListLinks.To(context.ProgrammeListings.ByCounty, location) },
        };

    private static IEnumerable<string> Themes(Programme[] programmes, SiteContext context) =>
        programmes.SelectMany(context.ThemesOf).Distinct(StringComparer.Ordinal).Order(Alphabet.Order);

    private static IEnumerable<string> Years(Programme[] programmes, DateOnly today) =>
        programmes
            .SelectMany(programme => ProgrammeCards.Years(programme, today))
            .Distinct()
            .OrderDescending()
            .Select(static year => NumberFormat.Invariant(year));

    /// <summary>Each first letter of a title, with the page on which its programmes begin.</summary>
    private static IEnumerable<View> Letters(ListPage<Programme> page, PageLocation location) =>
        page
            .All.Select(static (programme, at) => (Letter: char.ToUpperInvariant(programme.Title[0]), At: at))
            .Where(static each => char.IsLetter(each.Letter))
            .DistinctBy(static each => each.Letter)
            .Select(each =>
                ContactViews.Link(location.To(Addresses.Part(page.First, (each.At / Paging.MaxItems) + 1)), each.Letter.ToString())
            );
}
