using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>Rows of the tables of ADMS: kinds of publishers and of licences.</summary>
internal static class AdmsTables
{
    private static readonly Reference _publisherTypes = Reference.Table(
        new Iri("http://purl.org/adms/publishertype/1.0"),
        "Avaldajate liigid"
    );

    private static readonly Reference _licenceTypes = Reference.Table(
        new Iri("http://purl.org/adms/licencetype/1.0"),
        "Litsentside liigid"
    );

    /// <summary>The type of a publisher and its table; empty if the table has none that fits.</summary>
    public static ImmutableArray<Reference> TypeOf(Publisher publisher) =>
        publisher.Type switch
        {
            PublisherType.National => PublisherKind("NationalAuthority", "üleriigiline asutus"),
            PublisherType.Regional => PublisherKind("RegionalAuthority", "piirkondlik asutus"),
            PublisherType.Local => PublisherKind("LocalAuthority", "kohalik asutus"),
            _ => [],
        };

    /// <summary>A licence, its type and the table of types; a licence that the EU does not list is alone, under its own address.</summary>
    public static ImmutableArray<Reference> Of(Licence licence) =>
        (licence.Id ?? licence.Url.Host + licence.Url.AbsolutePath.TrimEnd('/')) switch
        {
            "CC-BY-4.0" or "creativecommons.org/licenses/by/4.0" => Listed("CC_BY_4_0", "Attribution", "autorile viitamine"),
            "CC-BY-SA-4.0" or "creativecommons.org/licenses/by-sa/4.0" => Listed(
                "CC_BYSA_4_0",
                "ShareAlikeCopyleft",
                "jagamine samadel tingimustel"
            ),
            "CC0-1.0" or "creativecommons.org/publicdomain/zero/1.0" => Listed("CC0", "PublicDomain", "vaba kasutus"),
            _ => [new Reference(Iri.Of(licence.Url)!, Vocabulary.Dct("LicenseDocument"))],
        };

    private static ImmutableArray<Reference> PublisherKind(string code, string name) =>
        [Reference.Concept(new Iri("http://purl.org/adms/publishertype/" + code), _publisherTypes.Id, name), _publisherTypes];

    private static ImmutableArray<Reference> Listed(string code, string type, string typeName)
    {
        var kind = Reference.Concept(new Iri("http://purl.org/adms/licencetype/" + type), _licenceTypes.Id, typeName);
        var listed = EuTables.Row("licence", code, "LicenseDocument") with { Properties = [new(Vocabulary.Dct("type"), [kind.Id])] };
        return [listed, kind, _licenceTypes];
    }
}
