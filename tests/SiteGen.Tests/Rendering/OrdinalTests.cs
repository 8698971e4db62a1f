using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>A number at the start of a line is text, except in a list of two or more items that counts 1, 2, 3 …</summary>
public sealed class OrdinalTests
{
    private static readonly MarkdownRenderer _renderer = new(static (_, address) => address, "Tabel");

    private static readonly Gen<string> _texts = OneOf(
        "1. ",
        "2. ",
        "3. ",
        "1) ",
        "2) ",
        "12. ",
        "01. ",
        "1.",
        "2023. ",
        "999999999. ",
        "1234567890. ",
        "a",
        "b 7",
        "5*3",
        "*c*",
        "**",
        " ",
        "   ",
        "    ",
        "\t",
        "- ",
        "> ",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "\n1. a",
        "\n2. b",
        "\n3. c",
        "\n- d\n",
        "\n> e",
        "# ",
        "---",
        "`4`"
    )
        .Array[1, 14]
        .Select(string.Concat);

    [Theory]
    [InlineData(
        "12. jaanuaril Tartus\n26. jaanuaril Pärnus\n9. veebruaril Narvas",
        "<p>12. jaanuaril Tartus\n26. jaanuaril Pärnus\n9. veebruaril Narvas</p>"
    )]
    [InlineData("2023. aasta kevadel", "<p>2023. aasta kevadel</p>")]
    [InlineData("1. astme õpetajad", "<p>1. astme õpetajad</p>")]
    [InlineData("Koolitus algab\n1. detsembril", "<p>Koolitus algab\n1. detsembril</p>")]
    [InlineData("Koolitus toimub\n15. oktoobril", "<p>Koolitus toimub\n15. oktoobril</p>")]
    [InlineData("1. a\n2. b\n3. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>")]
    [InlineData("1) a\n2) b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("Kava:\n1. a\n2. b", "<p>Kava:</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("1. a\n\n2. b", "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>")]
    [InlineData("1. a\n2. b\n5. c", "<ol>\n<li>a</li>\n<li>b\n5. c</li>\n</ol>")]
    [InlineData("1. a\n1. b\n1. c", "<p>1. a\n1. b\n1. c</p>")]
    [InlineData("1. a\n2. b\n\n1. c\n2. d", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>")]
    [InlineData("3. a\n4. b", "<p>3. a\n4. b</p>")]
    [InlineData("1. a\n2) b", "<p>1. a\n2) b</p>")]
    [InlineData("> 12. jaanuaril\n> 1. mail", "<blockquote>\n<p>12. jaanuaril\n1. mail</p>\n</blockquote>")]
    [InlineData("> 1. a\n> 2. b", "<blockquote>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n</blockquote>")]
    [InlineData("- 1. aste\n- 2. aste", "<ul>\n<li>1. aste</li>\n<li>2. aste</li>\n</ul>")]
    [InlineData("- 1. a\n  2. b", "<ul>\n<li>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n</li>\n</ul>")]
    [InlineData("1. a\n   - b\n2. c", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>")]
    [InlineData("12. *mail* 2023.\n\n1. juunil", "<p>12. <em>mail</em> 2023.</p>\n<p>1. juunil</p>")]
    [InlineData("5*3 eurot ja 2*4", "<p>5*3 eurot ja 2*4</p>")]
    [InlineData("Osales\n> 450 inimest", "<p>Osales\n&gt; 450 inimest</p>")]
    [InlineData("Kulu:\n> 450 eurot\n> 500 eurot", "<p>Kulu:\n&gt; 450 eurot\n&gt; 500 eurot</p>")]
    [InlineData(">= 22 kohta\n>= 30 kohta\n>= 7", "<p>&gt;= 22 kohta\n&gt;= 30 kohta\n&gt;= 7</p>")]
    [InlineData("> 5 päeva\n> 3 ööd\n> oli vähe", "<blockquote>\n<p>5 päeva\n3 ööd\noli vähe</p>\n</blockquote>")]
    [InlineData("> 450 eurot\n>\n> Lisaks", "<blockquote>\n<p>450 eurot</p>\n<p>Lisaks</p>\n</blockquote>")]
    [InlineData("20 eurot\n+ käibemaks", "<p>20 eurot\n+ käibemaks</p>")]
    [InlineData("- 20 eurot\n  + käibemaks", "<ul>\n<li>20 eurot\n+ käibemaks</li>\n</ul>")]
    [InlineData("Kava:\n+ a\n+ b", "<p>Kava:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("2*x*3 ja **RTK**s", "<p>2*x*3 ja <strong>RTK</strong>s</p>")]
    [InlineData("> 5 päeva\n> oli vähe", "<blockquote>\n<p>5 päeva\noli vähe</p>\n</blockquote>")]
    [InlineData("> Osales\n> >=\n> 22 inimest", "<blockquote>\n<p>Osales\n&gt;=\n22 inimest</p>\n</blockquote>")]
    [InlineData(">= 22 osalejat", "<p>&gt;= 22 osalejat</p>")]
    public void A_number_is_text_unless_it_counts_the_items_of_a_list(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void A_list_reaches_any_length() =>
        Assert.Contains(
            "<li>sõna 30</li>",
            Html(string.Join('\n', Enumerable.Range(1, 30).Select(static n => $"{n}. sõna {n}"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_digit_is_lost_or_changed() =>
        _texts.Holds(static text => DigitsOf(Html(text)) == string.Concat(text.Where(char.IsAsciiDigit)), iter: 5_000);

    [Fact]
    public void A_link_behind_an_ordinal_is_found_where_it_is()
    {
        var diagnostics = new DiagnosticBag();
        _renderer.Render(Rendered.Prose("Algus\n1. mail [a](javascript:b)"), "x", diagnostics);

        Assert.Equal(9, Assert.Single(diagnostics.Sorted()).Span!.Value.Column);
    }

    private static string Html(string markdown) => _renderer.Render(Rendered.Prose(markdown), "x", new DiagnosticBag()).Value;

    /// <summary>Digits as a browser shows them, with the numbers of list items.</summary>
    private static string DigitsOf(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var item in body.QuerySelectorAll("ol > li").ToArray())
        {
            Assert.Null(item.ParentElement!.GetAttribute("start"));
            item.Prepend(item.Owner!.CreateTextNode($"{item.ParentElement.Children.Index(item) + 1}."));
        }

        return string.Concat(body.TextContent.Where(char.IsAsciiDigit));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}
