using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class LicenceKeys
{
    public static MapShape<Licence> Shape { get; } = Define();

    private static MapShape<Licence> Define()
    {
        var keys = new KeyTable<Licence> { FromText = TextDrafts.Licence };
        var name = keys.Required("name", TextShapes.Text, "", static licence => licence.Name);
        var url = keys.Required("url", AddressShapes.Url, new Uri("https://example.org/"), static licence => licence.Url);

        var id = keys.Optional("id", TextShapes.LicenceId, static licence => licence.Id);

        return keys.Shape(
            $"the licence",
            (fields, _) => new Licence(fields.Get(name).Value, fields.Get(url).Value) { Id = fields.Find(id)?.Value }
        );
    }
}
