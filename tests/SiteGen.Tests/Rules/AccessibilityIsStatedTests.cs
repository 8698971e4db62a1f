using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Rules;

public sealed class AccessibilityIsStatedTests
{
    private const string Public = "https://koolitused.naidisamet.ee/";

    [Fact]
    public void A_public_website_without_a_statement_is_told_so_until_it_has_one()
    {
        using var story = At(Public);
        Assert.Equal(["SG0952"], story.Build().Codes);
        story.Append(Story.Site, "accessibility:\n  status: full\n  prepared: 2026-11-02\n");
        Assert.Empty(story.Build().Codes);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://koolitused.example.org/")]
    [InlineData("https://amet.example/")]
    public void A_name_that_nobody_can_register_is_no_public_website(string url)
    {
        using var story = At(url);
        Assert.Empty(story.Build().Codes);
    }

    [Fact]
    public void The_law_asks_only_the_public_sector()
    {
        using var story = At(Public).Replace(Story.Site, "publisher:\n", "publisher:\n  type: other\n");
        Assert.Empty(story.Build().Codes);
    }

    [Fact]
    public void A_statement_with_a_mistake_is_not_missing()
    {
        using var story = At(Public).Append(Story.Site, "accessibility:\n  status: suurepärane\n");
        Assert.DoesNotContain("SG0952", story.Build().Codes);
    }

    private static Story At(string url) => new Story().Replace(Story.Site, "https://example.org/faktilehed/", url);
}
