using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>The fast path produces the same HTML as CommonMark.</summary>
public sealed class PlainMarkdownTests
{
    private static readonly MarkdownRenderer _renderer = new(static (_, address) => address, "Tabel");

    /// <summary>Words mixed with markup, so that many texts are almost plain.</summary>
    private static readonly Gen<string> _pieces = OneOf(
        "a",
        "Õun",
        "z",
        "1",
        " ",
        " ",
        " ",
        ".",
        "-",
        "(",
        ")",
        "–",
        ":",
        "*",
        "**",
        "***",
        "*a*",
        "**b c**",
        "*1*",
        "*a b*.",
        "[",
        "]",
        "[a](https://a.ee/b)",
        "[a b](http://a.ee)",
        "[*a*](https://a.ee)",
        "[a](/b/)",
        "[a](https://)",
        "[a]",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\n- ",
        "- ",
        "\n- a\n- b\n\n",
        "_",
        "!",
        "\\",
        "#",
        "1. ",
        "2. ",
        "12. ",
        "\n1. ",
        "\n2. ",
        "\n3) ",
        "\n15. ",
        "www.a.ee",
        "https://a.ee",
        "  ",
        "\t",
        "&",
        "<b>",
        "`",
        "|",
        "=",
        "\u00A0",
        "---"
    );

    private static readonly Gen<string> _nearly = _pieces.Array[1, 12].Select(string.Concat);

    private static readonly Gen<string> _lines = OneOf(
        "Sõna ja sõna.",
        "Kõige rohkem **lugeja** ja *rühmatöö*.",
        "**Algus** on siin",
        "*a b*, c (d)",
        "Edasi [siit](https://example.org/12).",
        "[a](https://a.ee) b [c](http://d.ee/e-f)",
        "a*b*c",
        "a **b",
        "15. oktoobril ja 2023. aasta",
        "12 osalejat",
        "Vaata www.example.org.",
        "Vaata https://example.org/a.",
        "*a **b***"
    );

    private static readonly Gen<string> _blocks = Gen.Select(
        OneOf("", "", "- ", "* ", "1. ", "2. ", "12. ", "- 3. ", "> "),
        _lines.Array[1, 3],
        static (start, lines) => string.Concat(lines.Select(line => start + line + "\n"))
    );

    private static readonly Gen<string> _likely = Gen.Select(
        _blocks.Array[1, 4],
        OneOf("\n", "\n", "\n\n", ""),
        static (blocks, between) => string.Join(between, blocks)
    );

    [Fact]
    public void Nearly_plain_text_becomes_what_CommonMark_makes_of_it() => Assert.InRange(Plain(_nearly, 100_000), 2_000, 50_000);

    [Fact]
    public void Text_as_people_write_it_becomes_what_CommonMark_makes_of_it() => Assert.InRange(Plain(_likely, 20_000), 2_000, 18_000);

    [Theory]
    [InlineData(
        "Sõna **sõna** ja *sõna*.\n\n- Üks.\n- Kaks, [kolm](https://example.org/4).\n\nLõpp\nja lõpp.\n",
        "<p>Sõna <strong>sõna</strong> ja <em>sõna</em>.</p>\n<ul>\n<li>Üks.</li>\n"
            + "<li>Kaks, <a href=\"https://example.org/4\" class=\"external\" rel=\"external noopener\">kolm</a>.</li>\n</ul>\n"
            + "<p>Lõpp\nja lõpp.</p>"
    )]
    [InlineData("**Algus** on siin\n", "<p><strong>Algus</strong> on siin</p>")]
    [InlineData("a*b*c", null)]
    [InlineData("- a\n\n- b", null)]
    [InlineData("a\n- b", null)]
    [InlineData("a\n===", null)]
    [InlineData("[a](/koolitused/)", null)]
    [InlineData("[a](javascript:b)", null)]
    [InlineData("a & b", null)]
    [InlineData("", null)]
    public void What_is_plain_is_known_without_CommonMark(string markdown, string? html) =>
        Assert.Equal(html, PlainMarkdown.ToHtml(markdown, inline: false));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    /// <returns>The number of texts that took the fast path.</returns>
    private static int Plain(Gen<string> texts, int iter)
    {
        var plain = 0;
        texts.Holds(text => IsAsCommonMarkSays(text, inline: false, ref plain) && IsAsCommonMarkSays(text, inline: true, ref plain), iter);
        return plain / Night.Times(1);
    }

    private static bool IsAsCommonMarkSays(string markdown, bool inline, ref int plain)
    {
        if (PlainMarkdown.ToHtml(markdown, inline) is not { } html)
        {
            return true;
        }

        plain++;
        var diagnostics = new DiagnosticBag();
        return html == _renderer.RenderWithMarkdig(Rendered.Prose(markdown) with { Inline = inline }, "x/index.html", diagnostics).Value
            && diagnostics.Sorted().IsEmpty;
    }
}
