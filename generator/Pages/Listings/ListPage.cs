namespace SiteGen.Pages.Listings;

/// <summary>A page of a list. Lists run over as many pages as they need, so that no page grows with the site.</summary>
/// <param name="First">The path of the first page.</param>
/// <param name="Number">1-based.</param>
/// <param name="Count">The number of pages; at least one.</param>
/// <param name="All">The items of all pages.</param>
internal sealed record ListPage<T>(string First, int Number, int Count, IReadOnlyList<T> All)
{
    public string Path => Addresses.Part(First, Number);

    public bool IsWhole => Count == 1;

    public IEnumerable<T> Items => All.Skip((Number - 1) * Paging.MaxItems).Take(Paging.MaxItems);

    /// <summary>The title of the list; of later pages with their number.</summary>
    public string Title(string title, Translations translations) =>
        Number == 1 ? title : translations.Text("paging.title", ("title", title), ("n", NumberFormat.Invariant(Number)));

    /// <summary>Links to the other pages; null if there are none.</summary>
    public View? Navigation(Translations translations)
    {
        var location = new PageLocation(Path);
        return IsWhole
            ? null
            : new View
            {
                {
                    "position",
                    translations.Text("paging.position", ("n", NumberFormat.Invariant(Number)), ("of", NumberFormat.Invariant(Count)))
                },
                { "previous", Number > 1 ? location.To(Addresses.Part(First, Number - 1)) : null },
                { "next", Number < Count ? location.To(Addresses.Part(First, Number + 1)) : null },
                { "pages", Enumerable.Range(1, Count).Select(number => Link(number, location)) },
            };
    }

    private View Link(int number, PageLocation location) =>
        new()
        {
            { "number", NumberFormat.Invariant(number) },
            { "href", location.To(Addresses.Part(First, number)) },
            { "current", number == Number },
        };
}
