using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class PublisherKeys
{
    public static MapShape<Publisher> Shape { get; } = Define();

    private static MapShape<Publisher> Define()
    {
        var keys = new KeyTable<Publisher> { FromText = TextDrafts.Name };
        var name = keys.Required("name", TextShapes.Name, "", static publisher => publisher.Name);
        var url = keys.Optional("url", AddressShapes.Url, static publisher => publisher.Url);
        var email = keys.Optional("email", AddressShapes.Email, static publisher => publisher.Email);
        var phone = keys.Optional("phone", AddressShapes.Phone, static publisher => publisher.Phone);
        var registryCode = keys.Optional("registry_code", TextShapes.RegistryCode, static publisher => publisher.RegistryCode);
        var type = keys.Optional(
            "type",
            new ChoiceShape<PublisherType>([
                ("national", PublisherType.National),
                ("regional", PublisherType.Regional),
                ("local", PublisherType.Local),
                ("other", PublisherType.Other),
            ]),
            static publisher => publisher.Type
        );

        return keys.Shape(
            $"the publisher",
            (fields, _) =>
                new Publisher(
                    fields.Get(name).Value,
                    fields.Find(url)?.Value,
                    fields.Find(email)?.Value,
                    fields.Find(phone)?.Value,
                    fields.Find(registryCode)?.Value
                )
                {
                    Type = fields.Find(type)?.Value,
                }
        );
    }
}
