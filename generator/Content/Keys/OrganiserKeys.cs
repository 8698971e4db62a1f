using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class OrganiserKeys
{
    public static MapShape<Organiser> Shape { get; } = Define();

    public static ListShape<Organiser> List { get; } = new(Shape);

    private static MapShape<Organiser> Define()
    {
        var keys = new KeyTable<Organiser> { FromText = TextDrafts.Organiser };
        var role = keys.Optional(
            "role",
            new ChoiceShape<OrganiserRole>([
                ("commissioner", OrganiserRole.Commissioner),
                ("organiser", OrganiserRole.Organiser),
                ("partner", OrganiserRole.Partner),
                ("funder", OrganiserRole.Funder),
                ("contributor", OrganiserRole.Contributor),
            ]),
            static organiser => organiser.Role
        );
        var name = keys.Required("name", TextShapes.Text, static organiser => organiser.Name);
        var url = keys.Optional("url", AddressShapes.Url, static organiser => organiser.Url);

        return keys.Shape(
            $"an organiser",
            (fields, _) => new Organiser(fields.Find(role)?.Value, fields.Get(name).Value, fields.Find(url)?.Value)
        );
    }
}
