using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Content;

public sealed class YamlScalarWriterTests
{
    private static readonly string[] _telling =
    [
        "null",
        "Null",
        "~",
        "true",
        "False",
        "yes",
        "NO",
        "off",
        "y",
        "2026",
        "1.5",
        "---",
        "...",
        "- a",
        "a: b",
        "a #b",
        "🎓",
    ];

    /// <summary>Text with characters that are special in YAML or that text files lose or change.</summary>
    private static readonly Gen<string> _text = Gen.OneOf(
            Gen.Char["ab õŽ19 \t\n\"'\\#:-?,[]{}&*!|>%@`~=.\u00A0\u2028\uFEFF"].Array[0, 8].Select(static letters => new string(letters)),
            Gen.Int[0, _telling.Length - 1].Select(static at => _telling[at]),
            Gen.String.Where(static text => ControlCharacters.IndexIn(text) < 0 && IsWellFormed(text))
        )
        .Where(static text => !PersonalCode.Find(text).Any());

    [Fact]
    public void A_scalar_reads_back_as_the_text_wherever_it_stands() =>
        _text.Holds(
            static text =>
            {
                foreach (var scalar in (string[])[YamlScalarWriter.Write(text), YamlScalarWriter.Quote(text)])
                {
                    foreach (var yaml in (string[])[$"key: {scalar}\n", $"key: {scalar}  # why\n", $"- {scalar}\n", $"[{scalar}, b]\n"])
                    {
                        AssertReads(text, yaml);
                    }
                }
            },
            iter: 3000
        );

    [Theory]
    [InlineData("Rae vald", "Rae vald")]
    [InlineData("Rae vald 2", "Rae vald 2")]
    [InlineData("2 valda", "\"2 valda\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("Ei: \"muu\"", "\"Ei: \\\"muu\\\"\"")]
    [InlineData("", "\"\"")]
    public void Words_alone_are_not_quoted(string text, string scalar) => Assert.Equal(scalar, YamlScalarWriter.Write(text));

    private static void AssertReads(string text, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("a.yaml", yaml), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var scalar = Assert.IsType<YamlScalar>(
            root switch
            {
                YamlMap map => map.Find("key")?.Value,
                YamlList list => list.Items[0],
                _ => root,
            }
        );
        Assert.Equal((text, false), (scalar.Value, scalar.IsNull));
    }

    private static bool IsWellFormed(string text) =>
        text.EnumerateRunes().All(static rune => rune.Value != '\uFFFD') || text.Contains('\uFFFD', StringComparison.Ordinal);
}
