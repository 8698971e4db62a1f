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
        var english = ReferenceText.Find(DiagnosticCode.Of(code), Language.English)!;
        var estonian = ReferenceText.Find(DiagnosticCode.Of(code), Language.Estonian)!;
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
    [InlineData("sg203")]
    [InlineData("SG203")]
    [InlineData("0203")]
    [InlineData("203")]
    [InlineData("SG0203:")]
    [InlineData(" [SG0203] ")]
    public void A_code_is_known_however_it_is_copied(string written) => Assert.Equal(Run("SG0203"), Run(written));

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var (code, said) = Run();
        Assert.Equal(0, code);
        Assert.Equal(
            Catalogue.All.Select(static known => $"{known.Id}: {known.Title}").Order(StringComparer.Ordinal),
            said.TrimEnd().Split('\n')
        );
    }

    [Fact]
    public void Instead_of_a_code_that_there_is_not_those_of_its_kind_are_told()
    {
        var (code, said) = Run("SG0240");
        var lines = said.TrimEnd().Split('\n');
        Assert.Equal(2, code);
        Assert.Equal("unknown code `SG0240`; did you mean `SG0204`?", lines[0]);
        Assert.Contains("SG0203: breakdown does not add up", lines);
        Assert.All(lines[1..^1], static line => Assert.StartsWith("SG02", line, StringComparison.Ordinal));
        Assert.Equal("`sitegen explain` lists all codes", lines[^1]);
    }

    [Theory]
    [InlineData("SG9999")]
    [InlineData("SG555")]
    [InlineData("mis")]
    public void A_code_like_no_other_is_told(string written) =>
        Assert.Equal((2, $"unknown code `{written}`\n`sitegen explain` lists all codes\n"), Run(written));

    private static (int Code, string Said) Run(params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        return (Program.Run(["explain", .. arguments], said, said), said.ToString());
    }
}
