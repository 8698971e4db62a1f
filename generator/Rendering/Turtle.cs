using System.Text;
using SiteGen.Pages.Data.Catalogue;

namespace SiteGen.Rendering;

/// <summary>Writes RDF as <see href="https://www.w3.org/TR/turtle/">Turtle</see>, in the given order.</summary>
internal static class Turtle
{
    private static readonly Iri _type = Vocabulary.Rdf("type");

    public static void Write(Graph graph, Utf8Writer output)
    {
        foreach (var (name, @namespace) in graph.Prefixes)
        {
            output.Write($"@prefix {name}: {Bracketed(@namespace)} .\n");
        }

        foreach (var (id, properties) in graph.Resources)
        {
            var said = properties.Select(property => Property(property, graph));
            output.Write($"\n{Format(id, graph)}\n    {string.Join(" ;\n    ", said)} .\n");
        }
    }

    private static string Property(Property property, Graph graph)
    {
        var name = property.Name == _type ? "a" : Format(property.Name, graph);
        return $"{name} {string.Join(",\n        ", property.Values.Select(value => Format(value, graph)))}";
    }

    private static string Format(Term term, Graph graph) =>
        term switch
        {
            Iri iri => Short(iri, graph) ?? Bracketed(iri.Text),
            Literal { Language: { } language } text => $"{Quoted(text.Text)}@{language}",
            Literal { Datatype: { } datatype } value => $"{Quoted(value.Text)}^^{Format(datatype, graph)}",
            Literal text => Quoted(text.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "a kind of term that nothing writes"),
        };

    /// <summary>The name with its prefix; null where that would need escapes.</summary>
    private static string? Short(Iri iri, Graph graph)
    {
        foreach (var (name, @namespace) in graph.Prefixes)
        {
            if (iri.Text.StartsWith(@namespace, StringComparison.Ordinal) && IsPlain(iri.Text.AsSpan(@namespace.Length)))
            {
                return $"{name}:{iri.Text.AsSpan(@namespace.Length)}";
            }
        }

        return null;
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    /// <summary>Percent-encodes what no IRI contains: an escape of the grammar would only hide it from the first reader.</summary>
    private static string Bracketed(string iri)
    {
        var written = new StringBuilder("<");
        foreach (var letter in iri)
        {
            written = letter is <= ' ' or '\u007F' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'
                ? written.Append(Uri.HexEscape(letter))
                : written.Append(letter);
        }

        return written.Append('>').ToString();
    }

    private static string Quoted(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var letter in text)
        {
            written = letter switch
            {
                '"' or '\\' => written.Append('\\').Append(letter),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                < ' ' or '\u007F' => written.Append("\\u").Append(((int)letter).ToString("X4", null)),
                _ => written.Append(letter),
            };
        }

        return written.Append('"').ToString();
    }
}
