using System.Text.RegularExpressions;
using SiteGen.Content.Keys;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>The editor's guide: its examples build, and its mistakes produce the codes that it names.</summary>
public sealed partial class GuideTests
{
    private static readonly string _guide = File.ReadAllText(Path.Join(Repository.Content, "README.md"));

    public static TheoryData<string, string> Mistakes =>
        [
            .. Blocks()
                .Where(static block => block.Kind.StartsWith("yaml mistake ", StringComparison.Ordinal))
                .Select(static block => (block.Kind[13..], block.Text)),
        ];

    [Fact]
    public void The_programme_that_it_shows_builds_with_everything_that_it_adds()
    {
        using var story = new Story();
        story.With(
            Story.Programme,
            One("yaml programme")
                + string.Concat(Blocks().Where(static block => block.Kind == "yaml append").Select(static block => block.Text))
        );
        story.With("content/programmes/tootuba/feedback/uks.md", One("markdown feedback"));
        story.Append("content/institutions.yaml", One("yaml institutions"));
        story.Append("content/site.yaml", ThemesOfTheSite());
        story.Built();
        Assert.Equal(
            [
                "Tähtsamad arvud 2026. aasta I poolaasta",
                "Eesmärk",
                "Õpiväljundid",
                "Sihtrühm",
                "Ajakava",
                "Tagasiside",
                "Perioodide võrdlus",
                "Kontaktid",
                "Andmed",
                "Kuidas viidata",
            ],
            SiteGen.Tests.Sites.Dom.Sections(story.Page("koolitused/tootuba/"))
        );
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_by_the_code_that_it_names(string code, string text)
    {
        using var story = new Story();
        var key = text.Split(':')[0];
        if (key == "contacts")
        {
            story.With(
                Story.Programme,
                story.Read(Story.Programme)[..story.Read(Story.Programme).IndexOf("contacts:", StringComparison.Ordinal)]
            );
        }

        Assert.Equal([code], story.Append(Story.Programme, text).Build().Codes);
    }

    [Fact]
    public void There_are_ten_mistakes() => Assert.Equal(10, Mistakes.Count);

    [Fact]
    public void It_names_every_key_that_there_is()
    {
        var named = Names().Matches(_guide).Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Type[] tables =
        [
            typeof(ProgrammeKeys),
            typeof(PeriodKeys),
            typeof(SessionKeys),
            typeof(ContactKeys),
            typeof(InstitutionKeys),
            typeof(FeedbackKeys),
            typeof(FeeKeys),
            typeof(MaterialKeys),
        ];
        var keys = ContentKeys.All.Where(each => tables.Contains(each.Table)).Select(static each => each.Key.Name);
        Assert.Empty(keys.Except(named));
    }

    /// <summary>The guide lies beside this site, so its example must build there.</summary>
    private static string ThemesOfTheSite()
    {
        var site = File.ReadAllText(Path.Join(Repository.Content, "site.yaml"));
        var start = site.IndexOf("\nthemes:\n", StringComparison.Ordinal);
        return site[start..(site.IndexOf("\n\n", start, StringComparison.Ordinal) + 1)];
    }

    private static string One(string kind) => Assert.Single(Blocks(), block => block.Kind == kind).Text;

    private static IEnumerable<(string Kind, string Text)> Blocks() =>
        Fenced().Matches(_guide).Select(static match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex(@"^```(\w[^\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Names();
}
