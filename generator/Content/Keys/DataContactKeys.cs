using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class DataContactKeys
{
    public static MapShape<DataContact> Shape { get; } = Define();

    private static MapShape<DataContact> Define()
    {
        var keys = new KeyTable<DataContact> { FromText = TextDrafts.DataContact };
        var name = keys.Optional("name", TextShapes.Text, static contact => contact.Name);
        var email = keys.Optional("email", AddressShapes.Email, static contact => contact.Email);
        var phone = keys.Optional("phone", AddressShapes.Phone, static contact => contact.Phone);

        return keys.Shape(
            $"the contact for the data",
            (fields, _) => new DataContact(fields.Find(name)?.Value, fields.Find(email)?.Value, fields.Find(phone)?.Value)
        );
    }
}
