using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>The shipped content uses every key and is valid.</summary>
public sealed class EveryKeyTests
{
    public static TheoryData<string, string> Required =>
        new()
        {
            { Story.Programme, "title" },
            { Story.Programme, "updated" },
            { Story.Programme, "goal" },
            { Story.Programme, "audience" },
            { Story.Site, "title" },
            { Story.Site, "description" },
            { Story.Site, "base_url" },
            { Story.Site, "publisher" },
            { Story.Site, "licence" },
            { Story.Institutions, "id" },
            { Story.Institutions, "name" },
            { Story.Institutions, "kind" },
        };

    [Fact]
    public void The_shipped_content_uses_every_key()
    {
        var keys = ContentKeys.All.Select(static each => each.Key.Name).Distinct();
        Assert.True(keys.Count() > 80);
        var written = Directory
            .EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(static line => Regex.Match(line, @"^[\s-]*(\w+):"))
            .Select(static match => match.Groups[1].Value)
            .ToHashSet();
        // What the content is published with excludes them.
        Assert.Empty(keys.Except(written).Except(["disclosure", "threshold"]));
    }

    [Fact]
    public void The_shipped_content_gives_no_error_warning_or_hint()
    {
        using var story = new Story().Without("content");
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            story.With(Path.Join("content", Path.GetRelativePath(Repository.Content, file)), File.ReadAllBytes(file));
        }
        Assert.Empty(story.Build().Error);
    }

    /// <summary>No page shows aliases; the import matches institutions by them.</summary>
    [Fact]
    public void Other_spellings_of_an_institution_are_read()
    {
        using var story = new Story().Replace(
            Story.Institutions,
            "  name: Aru vald\n",
            "  name: Aru vald\n  aliases: [Aru Vallavalitsus, Aru VV]\n"
        );
        Assert.Equal(["Aru Vallavalitsus", "Aru VV"], Reading.Of(story).Content.Institutions[0].Aliases);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void A_required_key_is_missed_by_its_name(string file, string key)
    {
        using var story = new Story();
        var text = Regex.Replace(
            story.Read(file),
            $@"^(- |  |){key}:.*\n((    |  ).*\n)*",
            static match => match.Groups[1].Value == "- " ? "- county: Harju maakond\n" : "",
            RegexOptions.Multiline
        );
        var run = story.With(file, text).Build();
        Assert.Contains($"needs `{key}`:", run.Error, StringComparison.Ordinal);
        Assert.All(run.Codes, static code => Assert.Equal("SG0107", code));
    }
}
