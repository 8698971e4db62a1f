using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("koolitused/avatud-valitsemine/osalejad-avatud-valitsemine.csv")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("a..b/...c")]
    [InlineData("con-tent/company/lpt.html")]
    [InlineData("sub/.sitegen")]
    [InlineData("õäöü š.html")]
    public void A_path_that_stays_in_the_site_is_taken(string path) => SitePath.ThrowIfInvalid(path);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("../site2/index.html")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\..\\..\\b")]
    [InlineData("C:/windows")]
    [InlineData("C:index.html")]
    [InlineData("index.html:stream")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    [InlineData("what?")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData("nul")]
    [InlineData("a/CON.html")]
    [InlineData("com1/index.html")]
    [InlineData("LPT9.txt")]
    [InlineData(".git/config")]
    [InlineData("a/.GIT")]
    [InlineData(".sitegen")]
    [InlineData(".SiteGen")]
    [InlineData(".sitegen-new/index.html")]
    public void A_path_that_might_not_is_refused(string path) => Assert.Throws<ArgumentException>(() => SitePath.ThrowIfInvalid(path));

    [Fact]
    public void Half_a_character_is_refused() => Assert.Throws<ArgumentException>(() => SitePath.ThrowIfInvalid("a\ud800b"));

    [Fact]
    public void Nothing_is_written_for_a_refused_path()
    {
        using var workspace = new Workspace();
        using var staging = workspace.Open();

        Assert.Throws<ArgumentException>(() => staging.Write("../../escaped.html", "x"u8));
        Assert.DoesNotContain("escaped.html", workspace.Names());
    }
}
