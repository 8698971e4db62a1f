using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>How figures are revised, and the changes of all programmes, newest first.</summary>
internal static class ChangesPage
{
    /// <summary>None if the build was given no record.</summary>
    public static IEnumerable<ListPage<ProgrammeChange>> Pages(SiteContext context) =>
        context.Changes is { } log ? Paging.Pages(Addresses.Changes, log.NewestFirst) : [];

    public static View Make(ListPage<ProgrammeChange> page, SiteContext context)
    {
        var (location, translations) = (new PageLocation(page.Path), context.Translations);
        var title = page.Title(translations.Text("changes.title"), translations);
        return new View
        {
            {
                "page",
                new PageHead(location, title, translations.Text("changes.intro"))
                {
                    Trail = [Addresses.Data],
                    Alternates = [(ReleaseFile.Changes.MediaType, ReleaseFile.Changes.Path)],
                }.ToView(context)
            },
            { "title", title },
            { "first", page.Number == 1 },
            { "rows", Rows.Of([.. page.Items], item => Row(item, context, location)) },
            { "data", location.To(ReleaseFile.Changes.Path) },
            { "paging", page.Navigation(translations) },
        };
    }

    private static View Row(ProgrammeChange item, SiteContext context, PageLocation location)
    {
        var view = ChangeViews.Row(item, context.Translations);
        view.Add("programme", item.Programme.Title);
        view.Add("href", location.To(Addresses.Programme(item.Programme.Slug)));
        view.Add("period", item.Change.Period.Format(context.Translations));
        return view;
    }
}
