using System.Collections.Immutable;
using SiteGen.Content.Schema;
using SiteGen.Content.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class ContactShape
{
    private static readonly Key<ContactRole> _role = Key.Optional(
        "role",
        new ChoiceShape<ContactRole>([
            ("coordinator", ContactRole.Coordinator),
            ("partner", ContactRole.Partner),
            ("trainer", ContactRole.Trainer),
            ("registration", ContactRole.Registration),
        ])
    );

    private static readonly Key<string> _name = Key.Optional("name", Texts.Text);
    private static readonly Key<string> _organisation = Key.Optional("organisation", Texts.Text);
    private static readonly Key<ImmutableArray<Phone>> _phone = Key.Optional(
        "phone",
        new ListShape<Phone>(Addresses.Phone, mayBeSingle: true, mayBeEmpty: false)
    );
    private static readonly Key<string> _email = Key.Optional("email", Addresses.Email);
    private static readonly Key<Uri> _url = Key.Optional("url", Addresses.Url);

    public static Shape<ImmutableArray<Contact>> List { get; } =
        new ListShape<Contact>(
            new MapShape<Contact>(
                $"a contact",
                [_role, _name, _organisation, _phone, _email, _url],
                Make,
                Condition.AnyOf(_phone, _email, _url)
            ),
            mayBeEmpty: false
        );

    private static Contact Make(Fields fields, DiagnosticBag diagnostics)
    {
        if (!fields.Wrote(_phone) && !fields.Wrote(_email) && !fields.Wrote(_url))
        {
            diagnostics.Add(ShapeProblems.UnreachableContact(fields.Span));
        }

        return new Contact(
            fields.Find(_role)?.Value,
            fields.Find(_name)?.Value,
            fields.Find(_organisation)?.Value,
            fields.List(_phone),
            fields.Find(_email)?.Value,
            fields.Find(_url)?.Value
        );
    }
}
