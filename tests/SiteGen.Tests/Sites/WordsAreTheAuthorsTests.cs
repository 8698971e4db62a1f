using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using CsCheck;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// The words and numbers of each output are those of the author, in order. The generator of the prose knows them, not our parser.
/// </summary>
public sealed class WordsAreTheAuthorsTests : IDisposable
{
    private const string Programmes = "koolitused/tootuba/";

    private readonly Story _story = new();

    [Fact]
    public void Every_output_says_what_the_author_wrote() => EstonianProse.Any.Holds(Publishes, iter: 30);

    public void Dispose() => _story.Dispose();

    private void Publishes(EstonianProse prose)
    {
        var block = "|\n" + string.Concat(prose.Markdown.Split('\n').Select(static line => $"        {line}\n"));
        _story
            .With(
                Story.Programme,
                $"title: Töötuba\nupdated: 2022-01-21\ngoal: {block}outcomes:\n  - {block}audience: {block}notes: {block}"
                    + $"results:\n  - period: 2021\n    completed: 3\n    note: {block}contacts:\n  - email: a@example.org\n"
            )
            .With("content/programmes/tootuba/feedback/1.md", prose.Markdown + "\n")
            .With("content/pages/leht.md", $"---\ntitle: Leht\n---\n{prose.Markdown}\n")
            .Built();

        var page = _story.Page(Programmes);
        foreach (var id in (string[])["eesmark", "sihtruhm", "lisainfo"])
        {
            var section = page.Only($"section[aria-labelledby={id}]");
            section.Only("h2").Remove();
            AreThose(prose, section);
        }

        AreThose(prose, page.QuerySelector("section[aria-labelledby=opivaljundid] li")!);
        AreThose(prose, page.QuerySelector("section[aria-labelledby=tagasiside] blockquote")!);
        var description = page.Only("meta[name=description]").GetAttribute("content")!;
        Begins(prose, description);
        Begins(prose, _story.Page("leht/").Only("meta[name=description]").GetAttribute("content")!);
        Assert.Equal(description, page.Only("meta[property='og:description']").GetAttribute("content"));
        Assert.Contains(description, _story.Page("").QuerySelectorAll(".card p").Select(static each => each.TextContent.Trim()));
        Assert.Equal(
            description,
            XDocument
                .Parse(_story.ReadUnbroken("site/feed.xml"))
                .Descendants()
                .Single(static each => each.Name.LocalName == "summary")
                .Value
        );

        var course = JsonNode.Parse(page.Only("script[type='application/ld+json']").TextContent)!["@graph"]![0]!;
        Assert.Equal(description, (string?)course["description"]);
        Assert.Equal(description, (string?)course["teaches"]![0]);
        Assert.Equal(description, (string?)course["audience"]!["audienceType"]);

        var data = JsonDocument.Parse(_story.Read($"site/{Programmes}andmed-tootuba.json")).RootElement;
        foreach (
            var text in (JsonElement[])
                [data.GetProperty("goal"), data.GetProperty("outcomes")[0], data.GetProperty("feedback")[0].GetProperty("text")]
        )
        {
            Assert.Equal(EstonianProse.Split(prose.Uncommented), EstonianProse.Split(text.GetString()!));
        }
    }

    private static void Begins(EstonianProse prose, string excerpt)
    {
        var words = EstonianProse.Split(excerpt.TrimEnd('…'));
        Assert.Equal(prose.Words[..words.Length], words);
        Assert.NotEmpty(words);
    }

    /// <summary>Puts in the numbers that a browser shows before list items.</summary>
    private static void AreThose(EstonianProse prose, IElement shown)
    {
        foreach (var item in shown.QuerySelectorAll("ol > li").ToArray())
        {
            item.Prepend(item.Owner!.CreateTextNode($" {item.ParentElement!.Children.Index(item) + 1}. "));
        }

        Assert.Equal(prose.Words, EstonianProse.Split(TextOf(shown)));
    }

    /// <summary>Texts of blocks are apart, texts within a line are not.</summary>
    private static string TextOf(IElement shown)
    {
        foreach (var block in shown.QuerySelectorAll("p, li, h3, h4, h5, h6, blockquote"))
        {
            block.Prepend(block.Owner!.CreateTextNode(" "));
            block.Append(block.Owner!.CreateTextNode(" "));
        }

        return shown.TextContent;
    }
}
