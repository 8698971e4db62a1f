using System.Collections.Immutable;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>
/// Something that others define and the catalogue refers to. The catalogue repeats what it is, so that it can be judged without the tables
/// of the others.
/// </summary>
internal sealed record Reference(Iri Id, Iri Type)
{
    /// <summary>The table that it is a row of.</summary>
    public Iri? Scheme { get; init; }

    public ImmutableArray<Property> Properties { get; init; } = [];

    /// <summary>A row with a name in Estonian.</summary>
    public static Reference Concept(Iri id, Iri scheme, string name) =>
        new(id, Vocabulary.Skos("Concept"))
        {
            Scheme = scheme,
            Properties = [new(Vocabulary.Skos("prefLabel"), [new Literal(name, "et")])],
        };

    /// <summary>A table.</summary>
    public static Reference Table(Iri id, string title) =>
        new(id, Vocabulary.Skos("ConceptScheme")) { Properties = [new(Vocabulary.Dct("title"), [new Literal(title, "et")])] };

    public Resource ToResource()
    {
        var resource = new Resource(Id, Type).With(Vocabulary.Skos("inScheme"), Scheme);
        return resource with { Properties = resource.Properties.AddRange(Properties) };
    }
}
