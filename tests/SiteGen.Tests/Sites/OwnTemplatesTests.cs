using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Diagnostics for authors of templates: the position and the kind of mistake.</summary>
public sealed class OwnTemplatesTests
{
    private const string Page = "templates/partials/text.html";
    private const string Strings = "templates/strings/et.yaml";

    [Theory]
    [InlineData("SG0402", 2, 10, "<p>a</p>\n<p>{{ if }}</p>\n")]
    [InlineData("SG0403", 2, 12, "<p>a</p>\n{{ include 'partials/ei-ole.html' }}\n")]
    [InlineData("SG0404", 3, 7, "<p>a</p>\n\n<p>{{ olematu }}</p>\n")]
    [InlineData("SG0405", 2, 13, "<p>a</p>\n<p class={{ $.section.id }}>b</p>\n")]
    [InlineData("SG0406", 1, 4, "{{ capture x }}a{{ end }}\n")]
    [InlineData("SG0407", 2, 11, "<p>a</p>\n<p class=\"b\n")]
    [InlineData("SG0408", 2, 24, "<p>a</p>\n<a href=\"javascript:{{ $.section.id }}\">b</a>\n")]
    [InlineData("SG0409", 2, 7, "<p>a</p>\n<p>{{ page }}</p>\n")]
    [InlineData("SG0410", 1, 4, "{{ include 'partials/text.html' }}\n")]
    public void A_mistake_is_told_with_its_file_line_and_column(string code, int line, int column, string template)
    {
        using var story = new Story().WithOwnTemplates().With(Page, template);
        var run = story.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Page}:{line}:{column} error {code}: ", run.Error, StringComparison.Ordinal);
        // A check also says what these templates leave out.
        Assert.Equal([code], run.Codes.Except(["SG0940"]).Distinct());
        Assert.False(Directory.Exists(story.At("site")));
    }

    [Fact]
    public void A_template_that_the_folder_lacks_is_the_programs()
    {
        using var story = new Story().WithOwnTemplates().Without("templates/home.html").Without("templates/strings").Built();
        var files = story.Files();
        Assert.Equal(new Story().Built().Files(), files);
    }

    [Fact]
    public void A_phrase_that_a_template_needs_and_is_missing_is_told_where_it_is_needed()
    {
        using var story = new Story().WithOwnTemplates().Replace(Strings, "  contents: Sellel lehel\n", "");
        var run = story.Build();
        Assert.Contains("templates/partials/contents.html:", run.Error, StringComparison.Ordinal);
        Assert.Contains("SG0404", run.Codes);
        Assert.Contains("contents", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_a_page_needs_and_is_missing_is_told_by_its_path()
    {
        using var story = new Story()
            .WithOwnTemplates()
            .Append(Story.Programme, "results: [{period: 2021, courses: 1}]\n")
            .Replace(Strings, "  courses: Toimunud koolitusi\n", "");
        var run = story.Build();
        Assert.Equal(["SG0510"], run.Codes);
        Assert.Contains("`figures.courses`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_texts_is_told_by_the_file_that_is_missing()
    {
        using var story = new Story().Append(Story.Site, "language: en\n");
        var run = story.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["SG0001"], run.Codes);
        Assert.StartsWith("templates/strings/en.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_for_another_language_are_all_that_it_needs()
    {
        using var story = new Story().WithOwnTemplates().Append(Story.Site, "language: en-GB\n");
        story
            .With("templates/strings/en.yaml", story.Read(Strings))
            .Replace("templates/strings/en.yaml", "  goal: Eesmärk\n", "  goal: Goal\n")
            .Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(("en-GB", "Goal"), (page.DocumentElement.GetAttribute("lang"), page.Sections()[0]));
    }

    [Fact]
    public void A_changed_template_and_an_added_asset_show()
    {
        using var story = new Story()
            .WithOwnTemplates()
            .With("templates/404.html", "<h1>Kadunud</h1>\n")
            .With("templates/assets/pildid/a.svg", "<svg/>")
            .Built();
        Assert.Equal(["# Kadunud"], story.Page("404.html").MainPart().Lines());
        Assert.Equal("<svg/>", story.Read("site/assets/pildid/a.svg"));
    }
}
