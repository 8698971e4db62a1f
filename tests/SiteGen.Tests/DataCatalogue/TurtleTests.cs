using CsCheck;
using SiteGen.Pages.Data.Catalogue;

namespace SiteGen.Tests.DataCatalogue;

/// <summary>Whatever a text or an address holds, two readers that others wrote find it again in the Turtle, and nothing else.</summary>
public sealed class TurtleTests
{
    private static readonly Iri _thing = new("https://example.org/#a");

    private static readonly Gen<string> _text = Gen.OneOf(
            Any("\"", "\\", "\"\"\"", "'", "\\u0041", "\\n", "@et", "^^<a>", " .", "#", "<a>", "%22", "\uFEFF", "õ", "😀", "\u2028"),
            Gen.Char['\u0001', '\u00A0'].Select(static letter => letter.ToString())
        )
        .Array[0, 8]
        .Select(string.Concat);

    private static readonly Gen<string> _address = Any(
        "a",
        "/",
        "?q=",
        "#",
        "%20",
        "%",
        "õ",
        "😀",
        "'",
        "(",
        ")",
        ",",
        ";",
        "&",
        "~",
        "[",
        "{",
        "}",
        "|",
        "^",
        "`",
        "\\",
        "\"",
        "<",
        ">",
        " ",
        "\n",
        "\u0001"
    )
        .Array[0, 8]
        .Select(static parts => "https://example.org/" + string.Concat(parts));

    [Theory]
    [InlineData("rdflib")]
    [InlineData("rapper")]
    public void Any_text_is_found_again(string reader)
    {
        var graphs = new List<Graph>();
        _text.Array[1, 5].Holds(texts => graphs.Add(Of([.. texts.Select(static text => new Literal(text, "et"))])), iter: 60);
        AssertFoundAgain(reader, graphs);
    }

    [Theory]
    [InlineData("rdflib")]
    [InlineData("rapper")]
    public void Any_address_of_content_is_found_again(string reader)
    {
        var graphs = new List<Graph>();
        _address.Array[1, 5].Holds(addresses => graphs.Add(Of([.. addresses.Select(static each => Iri.Of(new Uri(each))!)])), iter: 60);
        AssertFoundAgain(reader, graphs);
    }

    /// <summary>Such an address is no address: what is left of it is in the place of one, and breaks out of nowhere.</summary>
    [Theory]
    [InlineData("rdflib")]
    [InlineData("rapper")]
    public void What_no_address_contains_is_encoded(string reader)
    {
        var graphs = new List<Graph>();
        _address.Holds(address => graphs.Add(Of([new Iri(address)])), iter: 60);
        Assert.All(RdfJudges.Read(reader, graphs.Select(Turtles.Write)), static read => Assert.Equal("iri", Assert.Single(read!).Datatype));
    }

    [Fact]
    public void A_name_with_a_prefix_is_short_and_every_other_is_whole()
    {
        var graph = new Graph(
            [new Prefix("a", "https://example.org/")],
            [
                new Resource(new Iri("https://example.org/b"), new Iri("https://example.org/c.d")).With(
                    new Iri("https://example.com/"),
                    _thing
                ),
            ]
        );
        Assert.Equal(
            """
            @prefix a: <https://example.org/> .

            a:b
                a <https://example.org/c.d> ;
                <https://example.com/> <https://example.org/#a> .

            """,
            Turtles.Write(graph)
        );
    }

    [Theory]
    [InlineData("rdflib")]
    [InlineData("rapper")]
    public void A_reader_refuses_what_is_no_Turtle(string reader) =>
        Assert.All(
            RdfJudges.Read(
                reader,
                [
                    "<https://example.org/> <https://example.org/p> \"a\"b\" .",
                    "<https://example.org/> <https://example.org/p> \"a\nb\" .",
                    "<https://example.org/> <https://example.org/p> \"a\"",
                    "<https://example.org/> a:p \"a\" .",
                ]
            ),
            Assert.Null
        );

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static Graph Of(Term[] values) => new(Vocabulary.Prefixes, [new Resource(_thing, []).With(Vocabulary.Dct("title"), values)]);

    private static void AssertFoundAgain(string reader, List<Graph> graphs)
    {
        var read = RdfJudges.Read(reader, graphs.Select(Turtles.Write));
        Assert.Equal(graphs.Count, read.Length);
        Assert.All(
            graphs.Zip(read),
            static each =>
            {
                Assert.NotNull(each.Second);
                Assert.Equal(Turtles.Meant(each.First), each.Second);
            }
        );
    }
}
