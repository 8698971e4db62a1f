using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class ContactKeys
{
    public static MapShape<Contact> Shape { get; } = Define();

    public static ListShape<Contact> List { get; } = new(Shape, mayBeEmpty: false);

    private static MapShape<Contact> Define()
    {
        var keys = new KeyTable<Contact> { FromText = TextDrafts.Contact };
        var role = keys.Optional(
            "role",
            new ChoiceShape<ContactRole>([
                ("coordinator", ContactRole.Coordinator),
                ("partner", ContactRole.Partner),
                ("trainer", ContactRole.Trainer),
                ("registration", ContactRole.Registration),
            ]),
            static contact => contact.Role
        );
        var name = keys.Optional("name", TextShapes.Text, static contact => contact.Name);
        var organisation = keys.Optional("organisation", TextShapes.Text, static contact => contact.Organisation?.Value);
        var phone = keys.Optional(
            "phone",
            new ListShape<Phone>(AddressShapes.Phone, mayBeSingle: true, mayBeEmpty: false, split: PhoneReadings.Several),
            static contact => contact.Phones
        );
        var email = keys.Optional("email", AddressShapes.Email, static contact => contact.Email?.Value);
        var url = keys.Optional("url", AddressShapes.Url, static contact => contact.Url);

        return keys.Shape($"a contact", Make, Condition.AnyOf(phone, email, url));

        Contact Make(Fields<Contact> fields, DiagnosticBag diagnostics)
        {
            if (!fields.IsPresent(phone) && !fields.IsPresent(email) && !fields.IsPresent(url))
            {
                diagnostics.Add(ShapeProblems.UnreachableContact(fields.Span));
            }

            return new Contact(
                fields.Find(role)?.Value,
                fields.Find(name)?.Value,
                fields.Find(organisation),
                fields.List(phone),
                fields.Find(email),
                fields.Find(url)?.Value
            );
        }
    }
}
