using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;

namespace SiteGen.Tests.Markup;

/// <summary>Comments are shown nowhere, except in code, where they are text.</summary>
public sealed class CommentsTests
{
    [Theory]
    [InlineData("a <!-- b --> c", "a c")]
    [InlineData("<!-- b --> c", "c")]
    [InlineData("a <!-- b -->", "a")]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("a\n<!-- b -->\nc", "a\nc")]
    [InlineData("a\n\n  <!-- b\n\nd -->\n\nc", "a\n\n\nc")]
    [InlineData("- a\n<!-- - b -->\n- c", "- a\n- c")]
    [InlineData("<!---->a<!-- b --><!-- c -->", "a")]
    [InlineData("`<!-- b -->` <!-- c -->", "`<!-- b -->`")]
    [InlineData("a <!-- ` --> b `c`", "a b `c`")]
    [InlineData("a <!-- ` --> b <!-- ` --> c", "a b c")]
    [InlineData("```\n<!-- b -->\n```\n<!-- c -->", "```\n<!-- b -->\n```\n")]
    [InlineData("    <!-- b -->", "    <!-- b -->")]
    [InlineData("a -- > b <! c", "a -- > b <! c")]
    public void Only_the_comments_are_removed(string markdown, string expected) => Assert.Equal(expected, Comments.Remove(markdown).Text);

    [Theory]
    [InlineData("a <!-- b")]
    [InlineData("<!-- a\n\nb")]
    [InlineData("<!-- a --> <!-- b")]
    public void A_comment_without_an_end_is_known_where_it_begins(string markdown) =>
        Assert.Equal(markdown.LastIndexOf("<!--", StringComparison.Ordinal), Comments.Remove(markdown).Unclosed);

    [Fact]
    public void Places_behind_a_comment_stay_exact()
    {
        const string Text = "a <!-- b -->\n<!--\nc\n-->\n<!-- d --> e [f](/g) <!-- h -->";
        var source = new SourceFile("x.md", Text);
        var diagnostics = new DiagnosticBag();
        var markdown = MarkdownReader.WithoutComments(new Sourced<string>(Text, source.Span(0, Text.Length)), diagnostics)!.Value;
        var part = new Markdig.Syntax.SourceSpan(
            markdown.Value.IndexOf('[', StringComparison.Ordinal),
            markdown.Value.IndexOf(')', StringComparison.Ordinal)
        );

        Assert.Equal("a\ne [f](/g)", markdown.Value);
        var place = new MarkdownPlaces(markdown).SpanOf(part);
        Assert.Equal(("[f](/g)", 5), (place.Text.ToString(), place.Line));
        Assert.Equal([1, 2, 5, 5], diagnostics.Sorted().Select(static each => each.Span!.Value.Line));
    }
}
