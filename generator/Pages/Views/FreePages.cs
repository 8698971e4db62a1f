using SiteGen.Model;

namespace SiteGen.Pages.Views;

internal static class FreePages
{
    public static View Make(FreePage page, SiteContext context)
    {
        var head = new PageHead(new PageLocation(Addresses.Page(page.Slug)), page.Title, page.Description ?? Excerpt.OfMarkdown(page.Body))
        {
            Source = page.Source.Path,
        };
        return new View
        {
            { "page", head.ToView(context) },
            { "title", page.Title },
            { "body", new Prose(page.Body, 2) },
        };
    }
}
