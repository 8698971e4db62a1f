using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class MaterialShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Text);
    private static readonly Key<Uri> _url = Key.Required("url", Addresses.Url);
    private static readonly Key<string> _format = Key.Optional("format", Texts.Text);
    private static readonly Key<string> _size = Key.Optional("size", Texts.Text);
    private static readonly Key<string> _language = Key.Optional("language", Texts.Text);

    public static Shape<ImmutableArray<Material>> List { get; } =
        new ListShape<Material>(
            new MapShape<Material>(
                $"a material",
                [_title, _url, _format, _size, _language],
                static (fields, _) =>
                    new Material(
                        fields.Get(_title).Value,
                        fields.Get(_url).Value,
                        fields.Find(_format)?.Value,
                        fields.Find(_size)?.Value,
                        fields.Find(_language)?.Value
                    )
            )
        );
}
