using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A site must be portable: names that Windows or macOS do not allow are errors on every system.</summary>
public sealed class PortableNameTests
{
    private const string PageText = "---\ntitle: Leht\n---\nTere.\n";

    [Theory]
    [InlineData("con")]
    [InlineData("prn")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void A_programme_and_a_page_may_not_be_called_like_a_device(string name)
    {
        using var story = new Story().WithProgramme(name, "Teine").With($"content/pages/{name}.md", PageText);
        AssertTold(
            story,
            ["SG0005", "SG0005"],
            $"content/programmes/{name} error",
            $"Windows reserves the name `{name}` for a device",
            $"rename it to `{name}-1`",
            $"rename it to `{name}-1.md`"
        );
    }

    [Fact]
    public void A_former_name_and_an_institution_may_not_either()
    {
        using var story = new Story()
            .Append(Story.Programme, "aliases: [nul]\n")
            .Append(Story.Institutions, "- { id: aux, name: Aux vald, kind: municipality }\n");
        AssertTold(story, ["SG0109", "SG0109"], Story.Programme, Story.Institutions);
    }

    [Theory]
    [InlineData("con")]
    [InlineData("AUX.css")]
    [InlineData("nul.min.js")]
    [InlineData("com1/a.css")]
    [InlineData("lisa./a.css")]
    [InlineData("lisa.css ")]
    [InlineData("a:b.css")]
    [InlineData("mis?.css")]
    [InlineData("a\\b.css")]
    [InlineData("😀.css")]
    public void An_asset_whose_name_some_system_refuses_is_told(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such a file cannot be made here");
        using var story = new Story().WithOwnTemplates().With("templates/assets/" + name, "x");
        AssertTold(story, ["SG0014"], $"templates/assets/{name} error");
    }

    [Theory]
    [InlineData("templates/assets/a.css", "templates/assets/A.css")]
    [InlineData("templates/assets/lisa/a.css", "templates/assets/Lisa/b.css")]
    [InlineData("templates/assets/lisa/a.css", "templates/assets/LISA")]
    [InlineData("templates/assets/\u00E4.css", "templates/assets/a\u0308.css")]
    [InlineData("templates/assets/\u00E4.css", "templates/assets/A\u0308.css")]
    [InlineData("templates/osa.html", "templates/Osa.html")]
    [InlineData("content/programmes/tootuba/feedback/õ.md", "content/programmes/tootuba/feedback/Õ.md")]
    public void Two_names_that_are_one_elsewhere_are_told(string one, string other)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the two are one here");
        using var story = new Story().WithOwnTemplates().With(one, "Hea.\n").With(other, "Hea.\n");
        AssertTold(story, ["SG0013"], "only in case or in how an accent is encoded");
    }

    [Fact]
    public void A_page_and_an_asset_that_are_one_file_elsewhere_are_told()
    {
        using var story = new Story().WithOwnTemplates().With("content/pages/assets.md", PageText).With("templates/assets/Index.html", "x");
        AssertTold(story, ["SG0501"], "content/pages/assets.md");
    }

    [Fact]
    public void A_link_among_the_templates_is_told_and_not_followed()
    {
        using var story = new Story().WithOwnTemplates().With("mujal/salajane.css", "x");
        File.CreateSymbolicLink(story.At("templates/assets/link.css"), story.At("mujal/salajane.css"));
        Directory.CreateSymbolicLink(story.At("templates/assets/link"), story.At("mujal"));
        File.CreateSymbolicLink(story.At("templates/partials/link.html"), story.At("mujal/salajane.css"));
        string[] links = ["templates/assets/link ", "templates/assets/link.css ", "templates/partials/link.html "];
        AssertTold(story, ["SG0006", "SG0006", "SG0006"], links);
    }

    private static void AssertTold(Story story, string[] codes, params string[] said)
    {
        var run = story.Build();
        Assert.Equal(codes, run.Codes);
        Assert.Equal(1, run.ExitCode);
        Assert.All(said, words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
    }
}
