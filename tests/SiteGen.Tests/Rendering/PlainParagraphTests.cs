using CsCheck;
using Markdig;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>CommonMark leaves text unchanged that takes the fast path.</summary>
public sealed class PlainParagraphTests
{
    private static readonly MarkdownPipeline _commonMark = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly Gen<string> _text = Gen.String[
        Gen.Char["aõZ žÜ.,;:?()/%'–—„“”’…€§°+-019*_`[]<>&\\!|#~=\"\n\t@^${}\u00A0"],
        1,
        6
    ];

    [Fact]
    public void A_plain_paragraph_is_what_CommonMark_makes_of_it() =>
        _text.Holds(static text => !PlainParagraph.Is(text) || Markdown.ToHtml(text, _commonMark) == $"<p>{text}</p>\n", iter: 50_000);

    [Theory]
    [InlineData("Osaleja oskab kirjeldada avatud valitsemist (48 ak/h): eesmärk – tulemus.", true)]
    [InlineData("a *b* c", false)]
    [InlineData("a [b](c)", false)]
    [InlineData("a\nb", false)]
    [InlineData("a ", false)]
    [InlineData("1. a", false)]
    [InlineData("- a", false)]
    [InlineData("a & b", false)]
    [InlineData("", false)]
    public void Words_and_their_punctuation_are_plain(string markdown, bool plain) => Assert.Equal(plain, PlainParagraph.Is(markdown));
}
