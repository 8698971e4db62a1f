using System.Collections;

namespace SiteGen.Pages;

/// <summary>
/// A lazy list of views: creates each view when it is rendered and does not keep it, because some pages have ten thousand.
/// </summary>
/// <param name="holdsProse">Whether any of the views may contain Markdown.</param>
internal sealed class Rows(int count, Func<int, View> make, bool holdsProse = false) : IReadOnlyList<View>
{
    public int Count => count;

    public bool HoldsProse => holdsProse;

    public View this[int at] => make(at);

    public static Rows Of<T>(IReadOnlyList<T> items, Func<T, View> row, bool holdsProse = false) =>
        new(items.Count, at => row(items[at]), holdsProse);

    public IEnumerator<View> GetEnumerator()
    {
        for (var at = 0; at < count; at++)
        {
            yield return make(at);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
