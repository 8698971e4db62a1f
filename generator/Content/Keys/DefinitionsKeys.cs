using System.Collections.Immutable;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>definitions</c> in <c>site.yaml</c>, one for each definable figure.</summary>
internal static class DefinitionsKeys
{
    public static MapShape<ImmutableDictionary<Figure, Sourced<string>>> Shape { get; } = Define();

    private static MapShape<ImmutableDictionary<Figure, Sourced<string>>> Define()
    {
        var keys = new KeyTable<ImmutableDictionary<Figure, Sourced<string>>>();
        var figures = Figure
            .All.Where(static figure => figure.IsDefinable)
            .Select(figure =>
                (Figure: figure, Key: keys.Optional(figure.Key, TextShapes.Markdown, definitions => Find(figure, definitions)))
            )
            .ToArray();
        return keys.Shape(
            $"the definitions",
            (fields, _) =>
                figures
                    .Where(each => fields.Has(each.Key))
                    .ToImmutableDictionary(static each => each.Figure, each => fields.Get(each.Key).Value)
        );
    }

    private static Sourced<string>? Find(Figure figure, ImmutableDictionary<Figure, Sourced<string>> definitions) =>
        definitions.TryGetValue(figure, out var definition) ? definition : null;
}
