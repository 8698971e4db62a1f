using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class SourceLinksTests
{
    private const string Path = "content/programmes/a/programme.yaml";

    [Theory]
    [InlineData("https://github.com/o/r", "https://github.com/o/r/blob/main/" + Path, "https://github.com/o/r/edit/main/" + Path)]
    [InlineData("https://github.com/o/r.git", "https://github.com/o/r/blob/main/" + Path, "https://github.com/o/r/edit/main/" + Path)]
    [InlineData("https://gitlab.com/o/r/", "https://gitlab.com/o/r/-/blob/main/" + Path, "https://gitlab.com/o/r/-/edit/main/" + Path)]
    [InlineData(
        "https://codeberg.org/o/r",
        "https://codeberg.org/o/r/src/branch/main/" + Path,
        "https://codeberg.org/o/r/_edit/main/" + Path
    )]
    [InlineData("https://example.org/o/r", "https://example.org/o/r", null)]
    [InlineData("https://example.org/o/r.git", "https://example.org/o/r.git", null)]
    public void A_known_forge_gets_links_to_the_file_and_another_one_to_its_front_page(string repository, string view, string? edit)
    {
        var links = SourceLinks.Make(TestData.Site with { Repository = new Uri(repository) }, Path)!;

        Assert.Equal((view, edit), (links.Text("view"), links.Text("edit")));
    }

    [Theory]
    [InlineData("/tmp/content/site.yaml")]
    [InlineData("../content/site.yaml")]
    public void Content_from_outside_the_repository_has_no_address_in_it(string path) =>
        Assert.Equal(
            "https://github.com/o/r",
            SourceLinks.Make(TestData.Site with { Repository = new Uri("https://github.com/o/r") }, path)!.Text("view")
        );

    [Fact]
    public void Without_a_repository_there_are_no_links() => Assert.Null(SourceLinks.Make(TestData.Site, Path));
}
