using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The statement follows the model of Commission Implementing Decision (EU) 2018/1523.</summary>
public sealed class AccessibilityStatementTests
{
    private const string Address = "ligipaasetavus/";

    [Fact]
    public void Without_the_key_there_is_no_statement_and_no_link_to_one()
    {
        using var story = new Story().Built();
        Assert.False(Directory.Exists(story.At("site/ligipaasetavus")));
        Assert.DoesNotContain("Ligipääsetavus", story.Page("").Texts("a"));
        Assert.DoesNotContain("ligipaasetavus", story.Read("site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_statement_has_the_publisher_as_its_contact()
    {
        using var story = With("status: full")
            .Replace(Story.Site, "  name: Näidisamet\n", "  name: Näidisamet\n  email: amet@example.org\n")
            .Built();
        var page = story.Page(Address);
        Assert.Equal(
            ["Vastavus nõuetele", "Sisu, mis ei ole ligipääsetav", "Tagasiside ja kontakt", "Kuhu pöörduda, kui vastusest ei piisa"],
            page.Sections()
        );
        var lines = page.MainPart().Lines();
        Assert.StartsWith("Näidisamet on kohustatud tagama", lines[1], StringComparison.Ordinal);
        Assert.Equal("Teatis kehtib veebisaidi kohta, mille aadress on https://example.org/faktilehed/ <../>.", lines[2]);
        Assert.Contains("Meile teadaolevalt on kogu saidi sisu ligipääsetav.", lines);
        Assert.Contains("- E-post: amet@example.org <mailto:amet@example.org>", lines);
        Assert.Contains(
            lines,
            static line => line.EndsWith("Tarbijakaitse ja Tehnilise Järelevalve Amet <https://ttja.ee>.", StringComparison.Ordinal)
        );
        Assert.Contains("/ligipaasetavus/</loc>", story.Read("site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full", "täielikult")]
    [InlineData("partial", "osaliselt")]
    [InlineData("none", "ei vasta")]
    public void The_status_is_told_in_words(string status, string word)
    {
        using var story = With($"status: {status}").Built();
        var lines = story.Page(Address).MainPart().Lines();
        Assert.Contains(word, lines[Array.IndexOf(lines, "## Vastavus nõuetele") + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_has_its_place()
    {
        const string Dates = "prepared: 2021-03-01, reviewed: 2021-09-02, method: Enesehindamine.";
        using var story = With(
                $"status: partial, exceptions: [Vanad **failid**., Videod.], {Dates}, email: abi@example.org, phone: 663 1439"
            )
            .Built();
        var lines = story.Page(Address).MainPart().Lines();
        Assert.Equal(
            ["Järgmine sisu ei ole ligipääsetav või on ligipääsetav ainult osaliselt:", "- Vanad failid.", "- Videod."],
            lines.SkipWhile(static line => line != "## Sisu, mis ei ole ligipääsetav").Skip(1).Take(3)
        );
        Assert.Equal(
            ["Koostatud: 01.03.2021", "Kuidas nõuetele vastavust hinnati: Enesehindamine.", "Viimati üle vaadatud: 02.09.2021"],
            lines.SkipWhile(static line => line != "## Teatise koostamine").Skip(1).Take(3)
        );
        Assert.Equal(
            ["- Telefon: +372 663 1439 <tel:+3726631439>", "- E-post: abi@example.org <mailto:abi@example.org>"],
            lines.SkipWhile(static line => line != "## Tagasiside ja kontakt").Skip(2).Take(2)
        );
    }

    private static Story With(string statement) => new Story().Append(Story.Site, $"accessibility: {{{statement}}}\n");
}
