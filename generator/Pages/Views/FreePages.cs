using SiteGen.Model;

namespace SiteGen.Pages.Views;

internal static class FreePages
{
    public static View Make(FreePage page, Edition edition)
    {
        var head = new Head(new Here(Addresses.Page(page.Slug)), page.Title, page.Description ?? PlainText.Of(page.Body.Value))
        {
            Source = page.Source.Path,
        };
        return new View
        {
            { "page", head.View(edition) },
            { "title", page.Title },
            { "body", new Prose(page.Body, 2) },
        };
    }
}
