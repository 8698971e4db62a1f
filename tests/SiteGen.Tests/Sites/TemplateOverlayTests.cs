using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The program has all templates. A file in the folder of the site takes the place of the one of the same path.</summary>
public sealed class TemplateOverlayTests
{
    [Fact]
    public void Without_a_folder_the_site_is_the_same_as_with_a_copy_of_all_templates()
    {
        using var story = new Story().WithShippedContent();
        Assert.Equal(0, OnlyProgram(story, "build").ExitCode);
        var without = story.Files();
        story.WithOwnTemplates();
        Assert.Equal(0, OnlyProgram(story, "build").ExitCode);
        Assert.Equal(without, story.Files());
    }

    [Fact]
    public void Any_one_file_takes_the_place_of_its_own_path_only()
    {
        using var story = new Story();
        Assert.Equal(0, OnlyProgram(story, "build").ExitCode);
        var before = story.Files();
        foreach (var (file, text, changed) in Replacements)
        {
            story.With($"templates/{file}", text);
            Assert.Equal(0, OnlyProgram(story, "build").ExitCode);
            var after = story.Files();
            Assert.Equal(before.Keys.Union([changed]).Order(StringComparer.Ordinal), after.Keys);
            Assert.Equal([changed], after.Where(each => !Same(before, each)).Select(static each => each.Key));
            story.Without("templates");
        }
    }

    [Fact]
    public void A_partial_takes_the_place_of_the_programs_wherever_it_is_included()
    {
        using var story = new Story()
            .Append(Story.Programme, "notes: Märkus.\n")
            .With("templates/partials/text.html", "<section id=\"{{ $.section.id }}\"><h2>Oma</h2></section>\n");
        Assert.Equal(0, OnlyProgram(story, "build").ExitCode);
        Assert.Contains("Oma", story.Page("koolitused/tootuba/").Sections());
    }

    [Fact]
    public void A_mistake_in_an_own_file_is_told_in_that_file()
    {
        using var story = new Story().With("templates/404.html", "<p>\n{{ olematu }}\n");
        var run = OnlyProgram(story, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("templates/404.html:2:4 error SG0404", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Own texts that lack one which a template of the program needs.</summary>
    [Fact]
    public void A_mistake_that_shows_in_a_file_of_the_program_names_no_file_on_the_disk()
    {
        var texts = File.ReadAllText(Path.Join(Repository.Templates, "strings/et.yaml"));
        using var story = new Story().With("templates/strings/et.yaml", texts.Replace("  contents: Sellel lehel\n", ""));
        var run = OnlyProgram(story, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(sitegen)/templates/partials/contents.html:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Root, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_the_user_names_must_exist()
    {
        using var story = new Story();
        foreach (var verb in (string[])["build", "check", "serve"])
        {
            var run = OnlyProgram(story, verb, "--templates", story.At("templates"));
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("templates", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told()
    {
        using var story = new Story().With("templates", "");
        var run = Command.In(story.At(""), "build", "--date", $"{Story.Today:O}");
        Assert.Equal((2, "SG0008"), (run.ExitCode, Assert.Single(run.Codes)));
    }

    private static (string File, string Text, string Changed)[] Replacements =>
        [
            ("404.html", "<h1>Oma</h1>\n", "404.html"),
            ("assets/site.css", "p {}\n", "assets/site.css"),
            ("assets/oma.css", "p {}\n", "assets/oma.css"),
        ];

    private static bool Same(SortedDictionary<string, byte[]> files, KeyValuePair<string, byte[]> file) =>
        files.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value);

    /// <summary>Without a folder of the story, there is none: the tests run where there are no templates.</summary>
    private static Run OnlyProgram(Story story, string verb, params string[] options)
    {
        string[] templates = Directory.Exists(story.At("templates")) ? ["--templates", story.At("templates")] : [];
        string[] output = verb == "build" ? ["--output", story.At("site")] : [];
        using var said = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(
            [verb, "--content", story.At("content"), "--date", $"{Story.Today:O}", .. output, .. templates, .. options],
            said,
            error
        );
        return new Run(code, said.ToString(), error.ToString().Replace(story.At("") + "/", "", StringComparison.Ordinal));
    }
}
