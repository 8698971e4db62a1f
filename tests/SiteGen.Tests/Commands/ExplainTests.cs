using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Reference;

namespace SiteGen.Tests.Commands;

/// <summary>The diagnostics reference; its examples are the test cases.</summary>
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

    /// <summary>
    /// Every mistake that authors can make in a file has an example. Other codes concern bytes, lengths, templates, lists, folders or the
    /// environment.
    /// </summary>
    [Fact]
    public void Every_mistake_in_the_content_has_an_example()
    {
        var without = Catalogue
            .All.Where(static code => ReferenceText.Find(code.Id, Language.English, out _)!.Example.Count == 0)
            .Select(static code => code.Id);
        Assert.Equal(
            ["SG0002", "SG0003", "SG0006", "SG0007", "SG0008", "SG0010", "SG0011", "SG0012", "SG0014", "SG0020", "SG0306", "SG0307"],
            without.Where(static id => id[..4] is not ("SG04" or "SG06" or "SG07" or "SG08"))
        );
    }

    [Fact]
    public void It_says_what_a_code_means_and_shows_the_mistake()
    {
        var (code, said) = Run("sg0203");
        Assert.Equal(0, code);
        Assert.StartsWith("SG0203: breakdown does not add up\n\nEach participant", said, StringComparison.Ordinal);
        Assert.Contains("example in content/programmes/tootuba/programme.yaml:\n\n    results:\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", said, StringComparison.Ordinal);
        Assert.StartsWith(
            "SG0203: asutuste tabeli summa ei klapi\n\nIga osaleja",
            Run("SG0203", "--language", "et").Said,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("SG0230", "did you mean `SG0203`?")]
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
