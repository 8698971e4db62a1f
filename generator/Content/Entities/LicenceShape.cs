using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class LicenceShape
{
    private static readonly Key<string> _name = Key.Required("name", Texts.Text, "");
    private static readonly Key<Uri> _url = Key.Required("url", Addresses.Url, new Uri("https://example.org/"));

    public static Shape<Licence> Shape { get; } =
        new MapShape<Licence>(
            $"the licence",
            [_name, _url],
            static (fields, _) => new Licence(fields.Get(_name).Value, fields.Get(_url).Value)
        );
}
