using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Auditing;

/// <summary>What check says, which looks at the finished pages too.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void The_content_that_we_ship_is_in_order_and_nothing_is_published()
    {
        _story.WithShippedContent();
        var (code, said) = Run();
        Assert.Equal(0, code);
        Assert.Matches("[1-9][0-9]{2} pages checked; no errors found", said);
        Assert.Contains("   https://www.rtk.ee/ (", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_story.At("site")));
    }

    [Fact]
    public void What_a_build_refuses_is_told_by_check_too()
    {
        _story.Append(Story.Programme, "related: [puudub]\n");
        var (code, said) = Run();
        Assert.Equal(1, code);
        Assert.Contains("SG0206", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_that_its_page_does_not_have_is_told_at_the_line_of_the_content()
    {
        _story.With(
            "content/pages/abi.md",
            "---\ntitle: Abi\n---\nVaata [kontakte](/koolitused/tootuba/#kontakt) ja "
                + "[eesmärki](/koolitused/tootuba/#eesmark).\n\nÜlal on [algus](#algus).\n"
        );
        var (code, said) = Run();
        Assert.Equal(1, code);
        Assert.Contains("content/pages/abi.md:4:", said, StringComparison.Ordinal);
        Assert.Contains("SG0802", said, StringComparison.Ordinal);
        Assert.Contains("content/pages/abi.md:6:", said, StringComparison.Ordinal);
        Assert.DoesNotContain("#eesmark`", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_template_is_told_once_with_the_number_of_its_pages()
    {
        _story
            .WithOwnTemplates()
            .Replace(
                "templates/layout.html",
                "<main id=\"sisu\"",
                "<img src=\"{{ page.assets }}puudub.svg\"><a href=\"#ei-ole\"></a><p id=\"topelt\"></p><p "
                    + "id=\"topelt\"></p>\n<main id=\"sisu\""
            );
        var (code, said) = Run();
        Assert.Equal(1, code);
        foreach (var problem in (string[])["SG0802", "SG0803", "SG0804", "SG0805"])
        {
            Assert.Equal(2, said.Split(problem).Length);
        }

        Assert.Contains("layout.html:", said, StringComparison.Ordinal);
        Assert.Contains(" more pages", said, StringComparison.Ordinal);
        Assert.Contains("SG0801", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_in_CI_publishes_nothing_that_check_would_refuse()
    {
        _story.Built().With("content/pages/abi.md", "---\ntitle: Abi\n---\n[Algus](#algus)\n");
        Assert.Equal(1, Build.Run(_story.Request() with { Audit = true }).ExitCode);
        Assert.False(_story.Has("site/abi/index.html"));
        Assert.Equal(0, Build.Run(_story.Request()).ExitCode);
    }

    [Theory]
    [InlineData("**380**01085718")]
    [InlineData("**380 0108** 5718")]
    [InlineData("*38001*-085718")]
    [InlineData("[3800108](https://example.org/)5718")]
    public void A_personal_code_that_only_the_page_shows_is_found_and_not_repeated(string written)
    {
        _story.With("content/pages/abi.md", $"---\ntitle: Abi\n---\nKood {written}.\n");
        var (code, said) = Run();
        Assert.Equal(1, code);
        Assert.Contains("abi.md error SG0210", said, StringComparison.Ordinal);
        Assert.DoesNotContain("085718", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Forges_are_told_in_their_own_words()
    {
        _story.Append(Story.Programme, "related: [puudub]\n");
        var line = File.ReadAllLines(_story.At(Story.Programme)).Length;
        Assert.Equal(
            $"::error file={_story.At(Story.Programme)},line={line},endLine={line},col=11,title=SG0206%3A unknown "
                + $"programme::the folder `programmes/puudub` does not exist%0Ahelp: use the folder name of another programme",
            Run("--format", "github").Said.Split('\n')[0]
        );
    }

    [Fact]
    public void Sarif_names_the_rule_the_place_and_what_it_belongs_to()
    {
        _story.Append(Story.Programme, "results: [{period: 2021, registered: 1, completed: 2}]\n");
        using var sarif = JsonDocument.Parse(Run("--format", "sarif").Said);
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("sitegen", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("SG0202", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Contains(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(),
            static rule => rule.GetProperty("id").GetString() == "SG0202"
        );
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("programme.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var region = place.GetProperty("region");
        Assert.Equal(region.GetProperty("startColumn").GetInt32() + 1, region.GetProperty("endColumn").GetInt32());
        Assert.NotEmpty(result.GetProperty("relatedLocations").EnumerateArray());
    }

    private (int Code, string Said) Run(params string[] options)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var templates = Directory.Exists(_story.At("templates")) ? _story.At("templates") : Repository.Templates;
        var code = Program.Run(["check", "--content", _story.At("content"), "--templates", templates, .. options], said, said);
        return (code, said.ToString());
    }
}
