namespace SiteGen.Pages.Views;

/// <summary>Stands at a former address and leads to the present one.</summary>
internal static class RedirectPage
{
    public static View Make(string path, string target, string title, SiteContext context)
    {
        var location = new PageLocation(path);
        return new View
        {
            {
                "page",
                new Head(location, title, context.Translations.Text("programme.moved")) { Unlisted = true, LeadsTo = target }.View(context)
            },
            { "title", title },
            { "href", location.To(target) },
        };
    }
}
