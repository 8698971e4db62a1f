using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Rendering;

/// <summary>Signs at the start of a line that goes on with a paragraph, and lines of signs below one.</summary>
public sealed class WrappedLineTests
{
    private static readonly MarkdownRenderer _renderer = new(static (_, address) => address, "Tabel");

    [Theory]
    [InlineData("Õpetab kirjutama.\n---", "<p>Õpetab kirjutama.</p>\n<hr />")]
    [InlineData("Õpetab kirjutama.\n---\nJa lugema.", "<p>Õpetab kirjutama.</p>\n<hr />\n<p>Ja lugema.</p>")]
    [InlineData("Õpetab\n  ------  \nlugema.", "<p>Õpetab</p>\n<hr />\n<p>lugema.</p>")]
    [InlineData("Õpetab kirjutama.\n-", "<p>Õpetab kirjutama.\n-</p>")]
    [InlineData("Õpetab kirjutama.\n--", "<p>Õpetab kirjutama.\n--</p>")]
    [InlineData("Õpetab kirjutama.\n=", "<p>Õpetab kirjutama.\n=</p>")]
    [InlineData("Õpetab kirjutama.\n======\nJa lugema.", "<p>Õpetab kirjutama.\n======\nJa lugema.</p>")]
    [InlineData("> Õpetab\n> ---\n> lugema.", "<blockquote>\n<p>Õpetab</p>\n<hr />\n<p>lugema.</p>\n</blockquote>")]
    [InlineData("- Õpetab\n  ---\n- lugema", "<ul>\n<li>Õpetab<hr />\n</li>\n<li>lugema</li>\n</ul>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>")]
    [InlineData("    a\n    ---", "<pre><code>a\n---\n</code></pre>")]
    [InlineData("a\n***\nb", "<p>a</p>\n<hr />\n<p>b</p>")]
    [InlineData("Saal\n# 5", "<p>Saal\n# 5</p>")]
    [InlineData("Saal\n# 5 on üleval.", "<p>Saal\n# 5 on üleval.</p>")]
    [InlineData("Sissejuhatus.\n# 1. päev", "<p>Sissejuhatus.</p>\n<h2>1. päev</h2>")]
    [InlineData("Sissejuhatus.\n# Päev", "<p>Sissejuhatus.</p>\n<h2>Päev</h2>")]
    [InlineData("# 5 sammu", "<h2>5 sammu</h2>")]
    [InlineData("a\n\n# 5 sammu", "<p>a</p>\n<h2>5 sammu</h2>")]
    [InlineData("x > y\n> z", "<p>x &gt; y\n&gt; z</p>")]
    [InlineData("x\n> y\n> z.\n> w", "<p>x\n&gt; y\n&gt; z.\n&gt; w</p>")]
    [InlineData("Osaleja ütles:\n> Hea\n> koolitus.", "<p>Osaleja ütles:</p>\n<blockquote>\n<p>Hea\nkoolitus.</p>\n</blockquote>")]
    [InlineData("Kiideti.\n> Hea.", "<p>Kiideti.</p>\n<blockquote>\n<p>Hea.</p>\n</blockquote>")]
    [InlineData("Kiideti\n\n> Hea.", "<p>Kiideti</p>\n<blockquote>\n<p>Hea.</p>\n</blockquote>")]
    public void A_line_that_goes_on_stays_text(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("---")]
    [InlineData("-")]
    [InlineData("===")]
    public void A_goal_above_a_separator_stays_on_page_and_card(string separator)
    {
        using var story = new Story()
            .Replace(Story.Programme, "goal: Anda ülevaade.", $"goal: |\n  Õpetab kirjutama.\n  {separator}")
            .Built();

        Assert.DoesNotContain(
            "Õpetab kirjutama.",
            story.Page("koolitused/tootuba/").QuerySelectorAll("h2, h3").Select(static each => each.TextContent)
        );
        Assert.StartsWith(
            "Õpetab kirjutama.",
            story.Page("koolitused/tootuba/").QuerySelector("meta[name=description]")!.GetAttribute("content"),
            StringComparison.Ordinal
        );
        Assert.Contains("Õpetab kirjutama.", story.Page("").MainPart().TextContent, StringComparison.Ordinal);
    }

    private static string Html(string markdown) => _renderer.Render(Rendered.Prose(markdown), "x", new DiagnosticBag()).Value;
}
