using System.Text.Json.Nodes;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Editing;

/// <summary>The certain fixes that messages offer, each applied by <c>check --fix</c> to the case that shows the message.</summary>
public sealed class FixedCaseTests
{
    public static TheoryData<string> Names => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fix_that_is_offered_is_made_and_its_mistake_is_gone(string name)
    {
        using var story = CaseFile.Named(name).ToStory();
        var before = Offered(story);
        if (before.Length == 0)
        {
            return;
        }

        Check(story, "--fix");
        var after = Offered(story);
        Assert.True(
            after.Length == 0,
            $"{string.Join('\n', before)}\nleaves\n{string.Join('\n', after)}\n{Check(story, "--fix", "--dry-run")}"
        );
    }

    [Fact]
    public void Several_cases_offer_one() =>
        Assert.Equal(
            5,
            CaseFile
                .Names.Where(static name =>
                {
                    using var story = CaseFile.Named(name).ToStory();
                    return Offered(story).Length > 0;
                })
                .Take(5)
                .Count()
        );

    private static string[] Offered(Story story) =>
        [
            .. Check(story, "--format", "json")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(static line => JsonNode.Parse(line)!["fix"] is not null),
        ];

    private static string Check(Story story, params string[] options)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var templates = Directory.Exists(story.At("templates")) ? story.At("templates") : Repository.Templates;
        string[] call = ["check", "--content", story.At("content"), "--templates", templates, "--date", $"{Story.Today:O}"];
        Program.Run([.. call, .. options], said, said);
        return said.ToString();
    }
}
