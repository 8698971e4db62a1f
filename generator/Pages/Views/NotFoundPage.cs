namespace SiteGen.Pages.Views;

/// <summary>Served under any address that leads nowhere, so its links are absolute.</summary>
internal static class NotFoundPage
{
    public static View Make(Edition edition)
    {
        var here = new Here(Addresses.NotFound, edition.BaseUrl);
        var head = new Head(here, edition.Words.Text("not_found.title"), edition.Words.Text("not_found.text")) { Unlisted = true };
        return new View { { "page", head.View(edition) }, { "institutions", here.To(Addresses.Institutions) } };
    }
}
