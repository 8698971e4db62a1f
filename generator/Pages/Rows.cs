using System.Collections;

namespace SiteGen.Pages;

/// <summary>A list of views, each made where it is written and let go of after that: some pages have ten thousand.</summary>
/// <param name="holdProse">Whether there may be Markdown in one of them, or in a view within it.</param>
internal sealed class Rows(int count, Func<int, View> make, bool holdProse = false) : IReadOnlyList<View>
{
    public int Count => count;

    public bool HoldsProse => holdProse;

    public View this[int at] => make(at);

    public static Rows Of<T>(IReadOnlyList<T> items, Func<T, View> row, bool holdProse = false) =>
        new(items.Count, at => row(items[at]), holdProse);

    public IEnumerator<View> GetEnumerator()
    {
        for (var at = 0; at < count; at++)
        {
            yield return make(at);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
