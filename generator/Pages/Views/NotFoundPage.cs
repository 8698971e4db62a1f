namespace SiteGen.Pages.Views;

/// <summary>The 404 page. It is served at arbitrary URLs, so its links are absolute.</summary>
internal static class NotFoundPage
{
    public static View Make(SiteContext context)
    {
        var location = new PageLocation(Addresses.NotFound, context.BaseUrl);
        var head = new PageHead(location, context.Translations.Text("not_found.title"), context.Translations.Text("not_found.text"))
        {
            NoIndex = true,
        };
        return new View { { "page", head.ToView(context) }, { "institutions", location.To(Addresses.Institutions) } };
    }
}
