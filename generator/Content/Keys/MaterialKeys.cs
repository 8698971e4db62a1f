using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class MaterialKeys
{
    public static MapShape<Material> Shape { get; } = Define();

    public static ListShape<Material> List { get; } = new(Shape);

    private static MapShape<Material> Define()
    {
        var keys = new KeyTable<Material> { FromText = TextDrafts.Link };
        var title = keys.Required("title", TextShapes.Text, static material => material.Title);
        var url = keys.Required("url", AddressShapes.Url, static material => material.Url);
        var format = keys.Optional("format", TextShapes.Text, static material => material.Format);
        var size = keys.Optional("size", TextShapes.Text, static material => material.Size);
        var language = keys.Optional("language", TextShapes.Text, static material => material.Language);

        return keys.Shape(
            $"a material",
            (fields, _) =>
                new Material(
                    fields.Get(title).Value,
                    fields.Get(url).Value,
                    fields.Find(format)?.Value,
                    fields.Find(size)?.Value,
                    fields.Find(language)?.Value
                )
        );
    }
}
