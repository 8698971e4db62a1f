namespace SiteGen.Pages.Views;

/// <summary>Served under any address that leads nowhere, so its links are absolute.</summary>
internal static class NotFoundPage
{
    public static View Make(SiteContext context)
    {
        var location = new PageLocation(Addresses.NotFound, context.BaseUrl);
        var head = new Head(location, context.Translations.Text("not_found.title"), context.Translations.Text("not_found.text"))
        {
            Unlisted = true,
        };
        return new View { { "page", head.View(context) }, { "institutions", location.To(Addresses.Institutions) } };
    }
}
