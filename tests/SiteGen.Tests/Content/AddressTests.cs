using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>URLs, e-mail addresses and names in data files: rejects values that could be harmful.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/a?b=c#d")]
    [InlineData("HTTPS://EXAMPLE.ORG/Ä")]
    public void A_web_address_may_be(string written) => Assert.Empty(Reading.CodesOf($"links:\n  - title: Link\n    url: {written}\n"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("'java\tscript:alert(1)'")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org/")]
    [InlineData("https:/example.org")]
    [InlineData("https:example.org")]
    [InlineData("https://user:pass@example.org/")]
    [InlineData("'https://exam ple.org/'")]
    [InlineData("'https://example.org/\"onclick=alert(1)'")]
    [InlineData("ftp://example.org/")]
    [InlineData("/koolitused/")]
    public void A_web_address_may_not_be(string written) =>
        Assert.Equal(["SG0109"], Reading.CodesOf($"links:\n  - title: Link\n    url: {written}\n"));

    [Theory]
    [InlineData("a@b")]
    [InlineData("a b@example.org")]
    [InlineData("a@example..org")]
    [InlineData("'@example.org'")]
    [InlineData("a@b@example.org")]
    [InlineData("<a@example.org>")]
    [InlineData("a@example.org?bcc=x")]
    public void An_email_may_not_be(string written)
    {
        using var story = new Story().Replace(Story.Programme, "koolitus@example.org", written);
        Assert.Equal(["SG0109"], Reading.Of(story).Codes);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'+372'")]
    [InlineData("'-2'")]
    [InlineData("'@sum'")]
    [InlineData("'  =1'")]
    [InlineData("\"\\t=1\"")]
    public void A_name_that_goes_into_the_data_may_not_begin_as_a_formula(string written)
    {
        using var story = new Story()
            .Replace(Story.Institutions, "name: Aru vald", $"name: {written}")
            .Replace(Story.Programme, "title: Töötuba", $"title: {written}");
        Assert.Equal(["SG0109", "SG0109"], Reading.Of(story).Codes);
    }
}
