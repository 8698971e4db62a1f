using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class OrganiserShape
{
    private static readonly Key<OrganiserRole> _role = Key.Optional(
        "role",
        new ChoiceShape<OrganiserRole>([
            ("commissioner", OrganiserRole.Commissioner),
            ("organiser", OrganiserRole.Organiser),
            ("partner", OrganiserRole.Partner),
            ("funder", OrganiserRole.Funder),
        ])
    );

    private static readonly Key<string> _name = Key.Required("name", Texts.Text);
    private static readonly Key<Uri> _url = Key.Optional("url", Addresses.Url);

    public static Shape<ImmutableArray<Organiser>> List { get; } =
        new ListShape<Organiser>(
            new MapShape<Organiser>(
                $"an organiser",
                [_role, _name, _url],
                static (fields, _) => new Organiser(fields.Find(_role)?.Value, fields.Get(_name).Value, fields.Find(_url)?.Value)
            )
        );
}
