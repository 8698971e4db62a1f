using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>Reads values from a view by the names that templates use.</summary>
internal static class ViewReading
{
    public static object? Get(this View view, string path)
    {
        object? value = view;
        foreach (var name in path.Split('.'))
        {
            value = ((View)value!).Single(member => member.Key == name).Value;
        }

        return value;
    }

    public static string? Text(this View view, string path) =>
        view.Get(path) is SharedText text ? text.ToString() : (string?)view.Get(path);

    public static bool Is(this View view, string path) => (bool)view.Get(path)!;

    public static View[] Views(this View view, string path) => [.. (IEnumerable<View>)view.Get(path)!];

    /// <summary>The members of each view in a list, joined by <c>|</c>.</summary>
    public static string[] Lines(this View view, string path, params string[] members) =>
        [.. view.Views(path).Select(each => string.Join('|', members.Select(each.Text)))];
}
