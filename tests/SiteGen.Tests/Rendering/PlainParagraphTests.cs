using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>CommonMark leaves text unchanged that takes the fast path.</summary>
public sealed class PlainParagraphTests
{
    private static readonly MarkdownRenderer _renderer = new(static (_, address) => address, "Tabel");

    private static readonly Gen<string> _text = Gen.String[
        Gen.Char["aõZw žÜ.,;:?()/%'–—„“”’…€§°+-019*_`[]<>&\\!|#~=\"\n\t@^${}\u00A0"],
        1,
        6
    ];

    [Fact]
    public void A_plain_paragraph_is_what_CommonMark_makes_of_it() =>
        _text.Holds(static text => !PlainParagraph.Is(text) || IsUnchanged(text), iter: 50_000);

    [Theory]
    [InlineData("Osaleja oskab kirjeldada avatud valitsemist (48 ak/h): eesmärk – tulemus.", true)]
    [InlineData("a *b* c", false)]
    [InlineData("a [b](c)", false)]
    [InlineData("a\nb", false)]
    [InlineData("a ", false)]
    [InlineData("1. a", true)]
    [InlineData("2023. aasta", true)]
    [InlineData("12 osalejat", true)]
    [InlineData("Vaata www.example.org", false)]
    [InlineData("Vaata WWW.example.org", false)]
    [InlineData("Vaata https://example.org", false)]
    [InlineData("- a", false)]
    [InlineData("a & b", false)]
    [InlineData("", false)]
    public void Words_and_their_punctuation_are_plain(string markdown, bool plain) => Assert.Equal(plain, PlainParagraph.Is(markdown));

    private static bool IsUnchanged(string text) =>
        _renderer.RenderWithMarkdig(Rendered.Prose(text), "x/index.html", new DiagnosticBag()).Value == $"<p>{text}</p>";
}
