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
            { "rows", Rows.Of([.. page.Items], item => Row(item, context.Changes!, context, location)) },
            { "data", location.To(ReleaseFile.Changes.Path) },
            { "paging", page.Navigation(translations) },
        };
    }

    /// <summary>Leads to the changes of the figure, where the fact sheet has them.</summary>
    private static View Row(ProgrammeChange item, ChangeLog log, SiteContext context, PageLocation location)
    {
        var fragment = log.IsOnSheet(item) ? "#" + ChangeFormat.Anchor(item.Change.Period, item.Change.Figure) : "";
        var view = ChangeViews.Row(item, context.Translations);
        view.Add("programme", item.Programme.Title);
        view.Add("href", location.To(Addresses.Programme(item.Programme.Slug)) + fragment);
        view.Add("period", item.Change.Period.Format(context.Translations));
        return view;
    }
}
