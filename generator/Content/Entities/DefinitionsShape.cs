using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>What a figure means, by the figure.</summary>
internal static class DefinitionsShape
{
    private static readonly ImmutableArray<(Figure Figure, Key<Sourced<string>> Key)> _figures =
    [
        .. Figure.All.Where(static each => each.IsDefinable).Select(static each => (each, Key.Optional(each.Key, Texts.Markdown))),
    ];

    public static Shape<ImmutableDictionary<Figure, Sourced<string>>> Shape { get; } =
        new MapShape<ImmutableDictionary<Figure, Sourced<string>>>(
            $"the definitions",
            [.. _figures.Select(static each => each.Key)],
            static (fields, _) =>
                _figures
                    .Where(each => fields.Find(each.Key) is not null)
                    .ToImmutableDictionary(static each => each.Figure, each => fields.Get(each.Key).Value)
        );
}
