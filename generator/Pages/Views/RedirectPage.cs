namespace SiteGen.Pages.Views;

/// <summary>Redirects from a former URL to the current one.</summary>
internal static class RedirectPage
{
    public static View Make(string path, string target, string title, SiteContext context)
    {
        var location = new PageLocation(path);
        return new View
        {
            {
                "page",
                new PageHead(location, title, context.Translations.Text("programme.moved"))
                {
                    NoIndex = true,
                    RedirectTarget = target,
                }.ToView(context)
            },
            { "title", title },
            { "href", location.To(target) },
        };
    }
}
