using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>Links to lists, each with how much it holds besides samples.</summary>
internal static class ListLinks
{
    public static IEnumerable<View> To(IEnumerable<ProgrammeListing> lists, PageLocation location) =>
        lists.Select(list => Link(list.Path, list.Title, list.Count, location));

    public static IEnumerable<View> To(IEnumerable<InstitutionListing> lists, PageLocation location) =>
        lists.Select(list => Link(list.Path, list.Name, list.Count, location));

    private static View Link(string path, string text, int count, PageLocation location) =>
        new()
        {
            { "href", location.To(path) },
            { "text", text },
            { "count", count > 0 ? NumberFormat.Invariant(count) : null },
        };
}
