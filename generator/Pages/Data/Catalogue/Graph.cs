using System.Collections.Immutable;

namespace SiteGen.Pages.Data.Catalogue;

/// <summary>Statements in RDF, in the order in which they are written.</summary>
/// <param name="Prefixes">Short names of the namespaces.</param>
internal sealed record Graph(ImmutableArray<Prefix> Prefixes, ImmutableArray<Resource> Resources);

internal sealed record Prefix(string Name, string Namespace);

/// <summary>A thing and what is said of it.</summary>
internal sealed record Resource(Iri Id, ImmutableArray<Property> Properties)
{
    public Resource(Iri id, Iri type)
        : this(id, [new Property(Vocabulary.Rdf("type"), [type])]) { }

    /// <summary>Adds a property; null stands for no value, and a property without values is left out.</summary>
    public Resource With(Iri property, params IEnumerable<Term?> values)
    {
        ImmutableArray<Term> given = [.. values.OfType<Term>()];
        return given.IsEmpty ? this : this with { Properties = Properties.Add(new Property(property, given)) };
    }
}

internal sealed record Property(Iri Name, ImmutableArray<Term> Values);

internal abstract record Term;

/// <param name="Text">Absolute.</param>
internal sealed record Iri(string Text) : Term
{
    public static Iri? Of(Uri? url) => url is null ? null : new Iri(url.AbsoluteUri);
}

/// <param name="Language">A BCP 47 tag; null if it is no text in a language.</param>
/// <param name="Datatype">Null for text.</param>
internal sealed record Literal(string Text, string? Language = null, Iri? Datatype = null) : Term
{
    public static Literal? Of(string? text, string? language = null) => text is null ? null : new Literal(text, language);

    public static Literal? Of(DateOnly? day) =>
        day is { } given ? new Literal(DateFormat.Iso(given), Datatype: Vocabulary.Xsd("date")) : null;
}
