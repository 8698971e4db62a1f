using AngleSharp.Dom;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>The structured data of every page agrees with the types of schema-dts, which are made from the vocabulary itself.</summary>
public sealed class StructuredDataJudgeTests(ShippedSite site)
{
    private const string Right =
        """{"@context": "https://schema.org", "@graph": [{"@type": "Course", "name": "Töötuba", "provider": {"@type": "Organization"}}]}""";

    /// <summary>With every key that becomes structured data.</summary>
    private const string Programme = """
        fee: {amount: 20.50, condition: osaleja kohta}
        themes: [digi]
        organisers: [{name: Õpikoda, url: "https://example.org/"}]
        results: [{period: 2021, completed: 2, participants: {lepa: 2}}, {period: 2015/, completed: 20}]
        schedule:
          sessions:
            - {title: Algus, start: 2027-03-01T10:00, end: 2027-03-02T12:00, place: Saal, county: Tartu maakond, mode: onsite}
            - {title: Lõpp, dates: [2027-04-01T10:00/12:00, 2027-04-05], mode: online, place: Zoom}
            - {title: Suvi, start: 2027-06, end: 2027-07, mode: hybrid, place: Saal, registration: "https://example.org/"}
            - {start: 2027-08-01, cancelled: true}

        """;

    [Fact]
    public void Every_page_type_checks()
    {
        using var story = new Story().Append(Story.Programme, Programme).Built();
        using var bare = new Story().Without("content/programmes/tootuba").Built();
        string[] texts = [.. Texts(site.Story), .. Texts(story), .. Texts(bare)];
        Assert.InRange(texts.Length, 6, 200);
        Assert.All(Judge.ByNode<string[]>("structured-data.js", "schema-dts", texts), Assert.Empty);
    }

    [Fact]
    public void What_is_not_in_the_vocabulary_does_not()
    {
        (string Right, string Wrong)[] mistakes =
        [
            ("\"name\"", "\"nmae\""),
            ("\"Course\"", "\"Koolitus\""),
            ("\"Töötuba\"", "{\"@type\": \"Place\"}"),
            ("\"Organization\"", "\"Place\""),
        ];
        var messages = Judge.ByNode<string[]>(
            "structured-data.js",
            "schema-dts",
            [Right, .. mistakes.Select(static each => Right.Replace(each.Right, each.Wrong, StringComparison.Ordinal))]
        );
        Assert.Empty(messages[0]);
        Assert.All(messages[1..], Assert.NotEmpty);
    }

    private static IEnumerable<string> Texts(Story story) =>
        story
            .Files()
            .Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => story.Page(path).QuerySelectorAll("script[type='application/ld+json']"))
            .Select(static script => script.TextContent);
}
