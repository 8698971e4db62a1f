namespace SiteGen.Pages.Views;

/// <summary>Stands at a former address and leads to the present one.</summary>
internal static class MovedPage
{
    public static View Make(string path, string target, string title, Edition edition)
    {
        var here = new Here(path);
        return new View
        {
            { "page", new Head(here, title, edition.Words.Text("programme.moved")) { Unlisted = true, LeadsTo = target }.View(edition) },
            { "title", title },
            { "href", here.To(target) },
        };
    }
}
