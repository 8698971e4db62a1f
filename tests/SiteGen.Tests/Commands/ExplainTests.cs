using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Reference;

namespace SiteGen.Tests.Commands;

/// <summary>The diagnostics reference.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(static code => code.Id)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_paragraph_in_both_languages(string code)
    {
        var english = ReferenceText.Find(code, Language.English, out _)!;
        var estonian = ReferenceText.Find(code, Language.Estonian, out _)!;
        Assert.InRange(english.Paragraph.Length, 40, 600);
        Assert.InRange(estonian.Paragraph.Length, 30, 600);
        Assert.NotEqual(english.Paragraph, estonian.Paragraph);
    }

    [Fact]
    public void It_says_what_a_code_means_and_shows_the_mistake()
    {
        var (code, said) = Run("sg0203");
        Assert.Equal(0, code);
        Assert.StartsWith("SG0203: breakdown does not add up\n\nEach participant", said, StringComparison.Ordinal);
        Assert.Contains("\n\nwrong, in content/programmes/selge-kiri/programme.yaml:\n    results:\n", said, StringComparison.Ordinal);
        Assert.Contains("\n\nright:\n    results:\n", said, StringComparison.Ordinal);
        Assert.InRange(said.Split('\n').Length, 5, 30);
        Assert.StartsWith(
            "SG0203: asutuste arvude summa ei lähe kokku\n\nIga inimene",
            Run("SG0203", "--language", "et").Said,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("SG0240", "did you mean `SG0204`?")]
    [InlineData("mis", "unknown code `mis`")]
    public void A_code_that_there_is_not_is_told(string id, string expected)
    {
        var (code, said) = Run(id);
        Assert.Equal(2, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
    }

    private static (int Code, string Said) Run(params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        return (Program.Run(["explain", .. arguments], said, said), said.ToString());
    }
}
