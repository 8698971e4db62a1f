using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Content;

/// <summary>Files before they are parsed: encoding, size, names.</summary>
public sealed class FileTests
{
    [Fact]
    public void A_signature_and_Windows_line_ends_do_not_matter()
    {
        using var story = new Story();
        var text = story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal);
        story.With(Story.Programme, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text + "notes: |\r\n  üks\r\n  kaks\r\n")]);
        var (content, codes) = Reading.Of(story);
        Assert.Empty(codes);
        Assert.Equal(("Töötuba", "üks\nkaks"), (content.Programmes[0].Title, content.Sheet().Notes!.Value.Value));
    }

    [Fact]
    public void A_place_is_right_after_a_signature_and_Windows_line_ends()
    {
        using var story = new Story();
        story.With(
            Story.Programme,
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal) + "themse: [a]\r\n"),
            ]
        );
        Assert.Contains($"{Story.Programme}:10:1 error SG0105", story.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_arrive_in_two_parts_are_composed()
    {
        using var story = new Story().Replace(Story.Programme, "Töötuba", "To\u0308o\u0308tuba");
        Assert.Equal("Töötuba", Reading.Of(story).Content.Programmes[0].Title);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_the_byte()
    {
        using var story = new Story();
        story.With(Story.Programme, Encoding.Latin1.GetBytes(story.Read(Story.Programme)));
        var run = story.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Story.Programme}:1:9 error SG0002: file is not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Contains("byte 0xF6", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/01.md", new string('a', (4 * 1024 * 1024) + 1));
        Assert.Equal(["SG0003"], Reading.Of(story).Codes);
    }

    [Fact]
    public void A_control_character_is_refused_where_it_stands()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/01.md", "Hea\u0007!\n");
        Assert.Contains("01.md:1:4 error SG0007", story.Build().Error, StringComparison.Ordinal);
    }

    /// <summary>XML feeds cannot contain control characters.</summary>
    [Theory]
    [InlineData("title: \"Töö\\x01tuba\"", "U+0001")]
    [InlineData("title: \"Töö\\0tuba\"", "U+0000")]
    [InlineData("title: \"Töö\\rtuba\"", "U+000D")]
    [InlineData("title: \"Töö\\uFFFEtuba\"", "U+FFFE")]
    [InlineData("title: Töö\uFFFFtuba", "U+FFFF")]
    public void A_control_character_is_refused_in_escapes_too(string title, string named)
    {
        using var story = new Story().Replace(Story.Programme, "title: Töötuba", title);
        var run = story.Build();
        Assert.Contains("programme.yaml:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"the character {named} cannot be shown", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_control_characters_the_first_of_each_line_is_told()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/01.md", "\0\0\0\n\na\0b\0\n");
        Assert.Equal(["SG0007", "SG0007"], Reading.Of(story).Codes);
    }

    [Fact]
    public void A_tag_without_a_name_is_not_understood() => Assert.Equal(["SG0101"], Reading.CodesOf("notes: [!!!!!]\n"));

    [Fact]
    public void A_symbolic_link_is_not_followed()
    {
        using var story = new Story().With("mujal/01.md", "Salajane.\n");
        Directory.CreateDirectory(story.At("content/programmes/tootuba/feedback"));
        File.CreateSymbolicLink(story.At("content/programmes/tootuba/feedback/01.md"), story.At("mujal/01.md"));
        Directory.CreateSymbolicLink(story.At("content/pages"), story.At("mujal"));
        File.CreateSymbolicLink(story.At("content/programmes/link.yaml"), story.At(Story.Programme));
        Directory.CreateSymbolicLink(story.At("content/programmes/link"), story.At("content/programmes/tootuba"));
        var (content, codes) = Reading.Of(story);
        Assert.Equal(["SG0006", "SG0006", "SG0006", "SG0006"], codes);
        Assert.Empty(content.Pages);
        Assert.Empty(content.Sheet().Feedback);
    }

    [Theory]
    [InlineData(Story.Site)]
    [InlineData(Story.Institutions)]
    [InlineData(Story.Programme)]
    public void A_file_behind_a_symbolic_link_is_not_read(string path)
    {
        using var story = new Story();
        File.Move(story.At(path), story.At("mujal.yaml"));
        File.CreateSymbolicLink(story.At(path), story.At("mujal.yaml"));
        Assert.Contains($"{path} error SG0006", story.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_comes_in_the_order_of_file_names()
    {
        using var story = new Story();
        foreach (var name in new[] { "10", "02", "a", "01" })
        {
            story.With($"content/programmes/tootuba/feedback/{name}.md", name);
        }

        Assert.Equal(["01", "02", "10", "a"], Reading.Of(story).Content.Sheet().Feedback.Select(static feedback => feedback.Body.Value));
    }

    [Fact]
    public void A_line_of_hyphens_in_a_text_is_not_front_matter()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/01.md", "Hea.\n\n---\n\nVäga hea.\n");
        var (content, codes) = Reading.Of(story);
        Assert.Empty(codes);
        Assert.Equal("Hea.\n\n---\n\nVäga hea.\n", content.Sheet().Feedback[0].Body.Value);
    }

    [Fact]
    public void Front_matter_is_not_part_of_the_text()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/01.md", "---\nkind: summary\nsource: Osaleja\n---\nHea.\n");
        var feedback = Reading.Of(story).Content.Sheet().Feedback[0];
        Assert.Equal(("Hea.\n", "Osaleja", "Summary"), (feedback.Body.Value, feedback.From, feedback.Kind.ToString()));
    }

    [Fact]
    public void Files_whose_name_begins_with_a_dot_are_left_alone()
    {
        using var story = new Story()
            .With("content/.schema/programme.json", "{}")
            .With("content/programmes/.DS_Store", "x")
            .With("content/programmes/tootuba/.programme.yaml.swp", "x");
        Assert.Empty(Reading.Of(story).Codes);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 50_000)]
    [InlineData("? ", 50_000)]
    public void Nesting_without_end_is_a_mistake_like_others(string bracket, int times)
    {
        var file = new SourceFile("a.yaml", string.Concat(Enumerable.Repeat(bracket, times)));
        var diagnostics = new DiagnosticBag();
        // A smaller stack than any known platform gives a thread.
        var thread = new Thread(() => YamlReader.Read(file, diagnostics), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("SG0104", Assert.Single(diagnostics.Sorted()).Descriptor.Id);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused_at_the_first()
    {
        using var story = new Story().Append(Story.Programme, "notes: &a [x, x]\nmethods: [*a, *a]\n");
        Assert.Contains($"{Story.Programme}:10:8 error SG0103", story.Build().Error, StringComparison.Ordinal);
    }
}
