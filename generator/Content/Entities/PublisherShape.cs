using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class PublisherShape
{
    private static readonly Key<string> _name = Key.Required("name", Texts.Name, "");
    private static readonly Key<Uri> _url = Key.Optional("url", Addresses.Url);
    private static readonly Key<string> _email = Key.Optional("email", Addresses.Email);
    private static readonly Key<Phone> _phone = Key.Optional("phone", Addresses.Phone);
    private static readonly Key<string> _registryCode = Key.Optional("registry_code", Texts.RegistryCode);

    public static Shape<Publisher> Shape { get; } =
        new MapShape<Publisher>(
            $"the publisher",
            [_name, _url, _email, _phone, _registryCode],
            static (fields, _) =>
                new Publisher(
                    fields.Get(_name).Value,
                    fields.Find(_url)?.Value,
                    fields.Find(_email)?.Value,
                    fields.Find(_phone)?.Value,
                    fields.Find(_registryCode)?.Value
                )
        );
}
