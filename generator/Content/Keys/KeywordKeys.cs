using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>keywords</c> in the description of the data.</summary>
internal static class KeywordKeys
{
    public static MapShape<Keyword> Shape { get; } = Define();

    public static ListShape<Keyword> List { get; } = new(Shape);

    private static MapShape<Keyword> Define()
    {
        var keys = new KeyTable<Keyword> { FromText = TextDrafts.Keyword };
        var text = keys.Required("text", TextShapes.Text, static keyword => keyword.Text);
        var uri = keys.Optional("uri", AddressShapes.Url, static keyword => keyword.Uri);

        return keys.Shape($"a keyword", (fields, _) => new Keyword(fields.Get(text).Value, fields.Find(uri)?.Value));
    }
}
