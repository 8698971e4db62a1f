using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>institutions.yaml</c>.</summary>
internal static class InstitutionKeys
{
    public static MapShape<Institution> Shape { get; } = Define();

    public static ListShape<Institution> List { get; } = new(Shape);

    private static MapShape<Institution> Define()
    {
        var keys = new KeyTable<Institution>();
        var id = keys.Required("id", TextShapes.Slug, static institution => institution.Id.Value);
        var name = keys.Required("name", TextShapes.Name, "", static institution => institution.Name);
        var kind = keys.Required(
            "kind",
            new ChoiceShape<InstitutionKind>([
                ("municipality", InstitutionKind.Municipality),
                ("ministry", InstitutionKind.Ministry),
                ("agency", InstitutionKind.Agency),
                ("education", InstitutionKind.Education),
                ("association", InstitutionKind.Association),
                ("company", InstitutionKind.Company),
                ("other", InstitutionKind.Other),
            ]),
            InstitutionKind.Other,
            static institution => institution.Kind
        );
        var county = keys.Optional("county", TextShapes.County, static institution => institution.County);
        var ehak = keys.Optional("ehak", TextShapes.Ehak, static institution => institution.Ehak);
        var registryCode = keys.Optional("registry_code", TextShapes.RegistryCode, static institution => institution.RegistryCode);
        var url = keys.Optional("url", AddressShapes.Url, static institution => institution.Url);
        var aliases = keys.Optional("aliases", TextShapes.TextList, static institution => institution.Aliases);
        var sample = keys.Optional("sample", NumberShapes.Boolean, static institution => institution.Sample ? true : null);

        return keys.Shape(
            $"an institution",
            (fields, _) =>
                new Institution
                {
                    Id = fields.Get(id),
                    Name = fields.Get(name).Value,
                    Kind = fields.Get(kind).Value,
                    County = fields.Find(county)?.Value,
                    Ehak = fields.Find(ehak)?.Value,
                    RegistryCode = fields.Find(registryCode)?.Value,
                    Url = fields.Find(url)?.Value,
                    Aliases = fields.List(aliases),
                    Sample = fields.Find(sample)?.Value ?? false,
                }
        );
    }
}
