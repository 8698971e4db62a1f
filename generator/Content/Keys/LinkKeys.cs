using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class LinkKeys
{
    public static MapShape<Link> Shape { get; } = Define();

    public static ListShape<Link> List { get; } = new(Shape);

    private static MapShape<Link> Define()
    {
        var keys = new KeyTable<Link> { FromText = TextDrafts.Link };
        var title = keys.Required("title", TextShapes.Text, static link => link.Title);
        var url = keys.Required("url", AddressShapes.Url, static link => link.Url);

        return keys.Shape($"a link", (fields, _) => new Link(fields.Get(title).Value, fields.Get(url).Value));
    }
}
