using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

/// <summary>The keys of an entry of <c>institutions.yaml</c>.</summary>
internal static class InstitutionShape
{
    private static readonly Key<string> _id = Key.Required("id", Texts.Slug);
    private static readonly Key<string> _name = Key.Required("name", Texts.Name, "");

    private static readonly Key<InstitutionKind> _kind = Key.Required(
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
        InstitutionKind.Other
    );

    private static readonly Key<string> _county = Key.Optional("county", Texts.County);
    private static readonly Key<string> _ehak = Key.Optional("ehak", Texts.Ehak);
    private static readonly Key<string> _registryCode = Key.Optional("registry_code", Texts.RegistryCode);
    private static readonly Key<Uri> _url = Key.Optional("url", Addresses.Url);
    private static readonly Key<ImmutableArray<string>> _aliases = Key.Optional("aliases", Texts.TextList);
    private static readonly Key<bool> _sample = Key.Optional("sample", Figures.Boolean);

    public static Shape<ImmutableArray<Institution>> List { get; } =
        new ListShape<Institution>(
            new MapShape<Institution>(
                $"an institution",
                [_id, _name, _kind, _county, _ehak, _registryCode, _url, _aliases, _sample],
                static (fields, _) =>
                    new Institution
                    {
                        Id = fields.Get(_id),
                        Name = fields.Get(_name).Value,
                        Kind = fields.Get(_kind).Value,
                        County = fields.Find(_county)?.Value,
                        Ehak = fields.Find(_ehak)?.Value,
                        RegistryCode = fields.Find(_registryCode)?.Value,
                        Url = fields.Find(_url)?.Value,
                        Aliases = fields.List(_aliases),
                        Sample = fields.Find(_sample)?.Value ?? false,
                    }
            )
        );
}
