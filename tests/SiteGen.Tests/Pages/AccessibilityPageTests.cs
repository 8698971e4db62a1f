using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class AccessibilityPageTests
{
    private static readonly Accessibility _least = new() { Status = AccessibilityStatus.Partial };

    [Fact]
    public void The_statement_says_how_far_the_site_complies_and_when_that_was_looked_at()
    {
        var page = Make(
            _least with
            {
                Exceptions = [TestData.At("Videod.")],
                Prepared = TestData.At(new DateOnly(2022, 1, 21)),
                Reviewed = TestData.At(new DateOnly(2022, 3, 1)),
                Method = "Enesehindamine.",
            }
        );

        Assert.Contains("osaliselt", page.Text("status"), StringComparison.Ordinal);
        Assert.StartsWith("Näidisamet ", page.Text("commitment"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/faktilehed/", page.Text("address"));
        Assert.Equal(
            ("21.01.2022", "2022-03-01", "Enesehindamine."),
            (page.Text("prepared.text"), page.Text("reviewed.datetime"), page.Text("method"))
        );
        Assert.Single((object[])page.Get("exceptions")!);
    }

    [Fact]
    public void The_publisher_is_the_contact_where_the_statement_names_none()
    {
        Assert.Equal("mailto:amet@example.org", Make(_least).Text("contact.email.href"));
        Assert.Equal("mailto:abi@example.org", Make(_least with { Email = "abi@example.org" }).Text("contact.email.href"));
        Assert.Null(Make(_least with { Phone = new Phone("+3726631439", "+372 663 1439") }).Get("contact.email"));
    }

    private static View Make(Accessibility statement)
    {
        var site = TestData.Site with { Publisher = TestData.Site.Publisher with { Email = "amet@example.org" } };
        return AccessibilityPage.Make(statement, TestData.SiteContext(TestData.Content() with { Site = site }));
    }
}
