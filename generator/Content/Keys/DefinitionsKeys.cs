using System.Collections.Immutable;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>What a figure means, by the figure.</summary>
internal static class DefinitionsKeys
{
    private static readonly ImmutableArray<(string Name, Figure Figure)> _figures =
    [
        ("courses", Figure.Courses),
        ("registered", Figure.Registered),
        ("completed", Figure.Completed),
        ("dropped_out", Figure.DroppedOut),
        ("withdrawn", Figure.Withdrawn),
        ("satisfaction", Figure.Satisfaction),
        ("participants", Figure.Participants),
    ];

    public static MapShape<ImmutableDictionary<Figure, Sourced<string>>> Shape { get; } = Define();

    private static MapShape<ImmutableDictionary<Figure, Sourced<string>>> Define()
    {
        var keys = new KeyTable<ImmutableDictionary<Figure, Sourced<string>>>();
        var figures = _figures
            .Select(each => (each.Figure, Key: keys.Optional(each.Name, TextShapes.Markdown, definitions => Of(each.Figure, definitions))))
            .ToArray();
        return keys.Shape(
            $"the definitions",
            (fields, _) =>
                figures
                    .Where(each => fields.Has(each.Key))
                    .ToImmutableDictionary(static each => each.Figure, each => fields.Get(each.Key).Value)
        );
    }

    private static Sourced<string>? Of(Figure figure, ImmutableDictionary<Figure, Sourced<string>> definitions) =>
        definitions.TryGetValue(figure, out var definition) ? definition : null;
}
