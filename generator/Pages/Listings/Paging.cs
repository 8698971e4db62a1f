namespace SiteGen.Pages.Listings;

/// <summary>Divides lists into pages.</summary>
internal static class Paging
{
    /// <summary>On a page.</summary>
    public const int MaxItems = 100;

    /// <summary>A longer list shows a line for each item instead of a card.</summary>
    public const int MaxCards = 24;

    /// <param name="first">The path of the first page.</param>
    /// <returns>At least one page.</returns>
    public static IEnumerable<ListPage<T>> Pages<T>(string first, IReadOnlyList<T> items)
    {
        var count = Math.Max(1, (items.Count + MaxItems - 1) / MaxItems);
        return Enumerable.Range(1, count).Select(number => new ListPage<T>(first, number, count, items));
    }
}
