using System.Text;
using SiteGen.Pages.Data.Catalogue;
using SiteGen.Rendering;

namespace SiteGen.Tests.DataCatalogue;

internal static class Turtles
{
    public static string Write(Graph graph)
    {
        var written = new Utf8Writer();
        Turtle.Write(graph, written);
        return Encoding.UTF8.GetString(written.Written);
    }

    /// <summary>What a reader should find in a graph. Tags of languages are the same in capitals.</summary>
    public static HashSet<Statement> Meant(Graph graph) =>
        [
            .. from resource in graph.Resources
            from property in resource.Properties
            from value in property.Values
            select Meant(resource.Id, property.Name, value),
        ];

    private static Statement Meant(Iri subject, Iri property, Term value) =>
        value switch
        {
            Literal literal => new(
                subject.Text,
                property.Text,
                literal.Text,
                literal.Language?.ToLowerInvariant() ?? "",
                literal.Datatype?.Text ?? ""
            ),
            Iri iri => new(subject.Text, property.Text, iri.Text, "", "iri"),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
}
