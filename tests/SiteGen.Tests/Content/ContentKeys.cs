using System.Collections;
using System.Reflection;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Shapes;

namespace SiteGen.Tests.Content;

/// <summary>Every key of the content model, by key table.</summary>
internal static class ContentKeys
{
    public static IReadOnlyList<(Type Table, Key Key)> All { get; } =
    [
        .. typeof(Key)
            .Assembly.GetTypes()
            .Select(static type => (type, type.GetProperty("Shape", BindingFlags.Static | BindingFlags.Public)?.GetValue(null)))
            .Where(static each => each.Item2?.GetType().Name == typeof(MapShape<>).Name)
            .SelectMany(static each =>
                ((IEnumerable)each.Item2!.GetType().GetProperty("Keys")!.GetValue(each.Item2)!).Cast<Key>().Select(key => (each.type, key))
            ),
    ];
}
