using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>A folder where a file is expected, or the reverse. Both are told for what they are, once, and as nothing else.</summary>
public sealed class WrongKindTests
{
    [Theory]
    [InlineData(Story.Site)]
    [InlineData(Story.Institutions)]
    [InlineData(Story.Programme)]
    [InlineData("content/pages/leht.md")]
    [InlineData("content/programmes/tootuba/feedback/01.md")]
    [InlineData("templates/strings/et.yaml")]
    public void A_folder_is_no_file(string path)
    {
        using var story = new Story().WithOwnTemplates();
        if (story.Has(path))
        {
            story.Without(path);
        }

        Directory.CreateDirectory(story.At(path));
        AssertTold(story, path, "this is a folder; a file is expected");
    }

    [Fact]
    public void A_folder_is_no_picture()
    {
        using var story = new Story().Append(Story.Programme, "images: [{ file: avapaev.jpg, alt: Avapäev }]\n");
        Directory.CreateDirectory(story.At("content/programmes/tootuba/avapaev.jpg"));
        Assert.Contains("avapaev.jpg error SG0012", story.Build().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/programmes")]
    [InlineData("content/pages")]
    [InlineData("content/static")]
    [InlineData("content/programmes/tootuba/feedback")]
    public void A_file_is_no_folder(string path)
    {
        using var story = new Story();
        if (Directory.Exists(story.At(path)))
        {
            story.Without(path);
        }

        story.With(path, "Hea.\n");
        AssertTold(story, path, "this is a file; a folder is expected");
    }

    private static void AssertTold(Story story, string path, string message)
    {
        var run = story.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{path} error SG0012: wrong kind of file or folder\n   {message}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["SG0012"], run.Codes);
    }
}
