using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// A site with hostile texts is, apart from these texts, identical to one with harmless texts: the same elements and attributes, cells,
/// JSON and XML.
/// </summary>
public sealed class HostileTextTests : IClassFixture<HostileTextTests.Sites>
{
    private const string Calm = "rahulik";
    private const string Hostile =
        """<script>alert(1)</script>"'&amp;</title></main><b onclick=x>{{ page.title }} """
        + """[a](javascript:alert(1)) **b** `c` <https://evil.example>""";

    /// <summary>Excludes Markdown syntax, which creates links and emphasis by design; forbidden links are tested elsewhere.</summary>
    private const string HostileMarkdown =
        """<script>alert(1)</script>"'& </p></main><b onclick=x><img src=x onerror=y>{{ page.title }}{% raw %}""";

    private readonly Sites _sites;

    public HostileTextTests(Sites sites) => _sites = sites;

    [Fact]
    public void Both_sites_have_the_same_files() => Assert.Equal(_sites.Calm.Files().Keys, _sites.Hostile.Files().Keys);

    [Fact]
    public void Every_text_is_shown()
    {
        var pages = Files(_sites.Hostile, ".html")
            .Select(path => string.Join('\n', Shape(_sites.Hostile.Page(path).DocumentElement)))
            .ToArray();
        Assert.All(
            AnyText.Keys.Except(["institution.alias"]).Where(static key => !key.StartsWith("data.", StringComparison.Ordinal)),
            key => Assert.Contains(pages, page => page.Contains($"{key} <script>alert(1)</script>\"'&", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_text_about_the_data_is_in_the_catalogue()
    {
        var catalogue = _sites.Hostile.Read("site/andmed/kataloog.ttl");
        Assert.All(
            AnyText.Keys.Where(static key => key.StartsWith("data.", StringComparison.Ordinal)),
            key => Assert.Contains($"\"{key} <script>alert(1)</script>\\\"'&", catalogue, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_page_is_the_same_but_for_the_text() =>
        Assert.All(
            Files(_sites.Calm, ".html"),
            path => AssertSame(Shape(_sites.Calm.Page(path).DocumentElement), Shape(_sites.Hostile.Page(path).DocumentElement))
        );

    [Fact]
    public void No_page_holds_a_script_or_a_handler() =>
        Assert.All(
            Files(_sites.Hostile, ".html"),
            path =>
            {
                var page = _sites.Hostile.Page(path);
                Assert.Empty(
                    page.QuerySelectorAll(
                        "script:not([src$='assets/site.js'], [type='application/ld+json']), img, b:not(.county b), iframe, "
                            + "object, embed, base, form"
                    )
                );
                Assert.DoesNotContain(
                    page.All.SelectMany(static element => element.Attributes),
                    static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                );
                Assert.All(
                    page.Values("[href]", "href"),
                    static href => Assert.False(href.TrimStart().StartsWith("javascript", StringComparison.OrdinalIgnoreCase))
                );
            }
        );

    [Fact]
    public void Every_table_holds_the_text_as_it_is() =>
        Assert.All(Files(_sites.Calm, ".csv"), path => AssertSame(Cells(_sites.Calm, path), Cells(_sites.Hostile, path)));

    [Fact]
    public void Json_holds_the_text_as_it_is() =>
        Assert.All(
            Files(_sites.Calm, ".json"),
            path =>
            {
                using var calm = JsonDocument.Parse(_sites.Calm.Read("site/" + path));
                using var hostile = JsonDocument.Parse(_sites.Hostile.Read("site/" + path));
                AssertSame(Values(calm.RootElement, "").Where(IsText), Values(hostile.RootElement, "").Where(IsText));

                // Sizes and hashes are those of the other files, which hold other texts.
                static bool IsText(string value) =>
                    !value.Contains(".bytes: ", StringComparison.Ordinal) && !value.Contains(".hash: ", StringComparison.Ordinal);
            }
        );

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    public void Xml_holds_the_text_as_it_is(string path) => AssertSame(Elements(_sites.Calm, path), Elements(_sites.Hostile, path));

    [Fact]
    public void Texts_of_the_interface_are_text_too()
    {
        using var story = new Story()
            .WithOwnTemplates()
            .Replace("templates/strings/et.yaml", "  goal: Eesmärk", "  goal: '<script>alert(1)</script>'")
            .Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal("<script>alert(1)</script>", page.Sections()[0]);
        Assert.Equal("../../assets/site.js", page.Only("script:not([type])").GetAttribute("src"));
    }

    private static void AssertSame(IEnumerable<string> calm, IEnumerable<string> hostile)
    {
        var lines = hostile.Select(static line =>
            line.Replace(Hostile, Calm, StringComparison.Ordinal).Replace(HostileMarkdown, Calm, StringComparison.Ordinal)
        );
        Assert.Equal(calm, lines);
    }

    private static IEnumerable<string> Files(Story story, string extension) =>
        story.Files().Keys.Where(path => path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The elements with their attributes and the texts, in document order.</summary>
    private static IEnumerable<string> Shape(INode node) =>
        (
            node switch
            {
                IElement element =>
                [
                    $"<{element.LocalName} "
                        + string.Join(' ', element.Attributes.Select(static attribute => $"{attribute.Name}={attribute.Value}")),
                ],
                IText { ParentElement: { LocalName: "script" } } data => Values(JsonSerializer.Deserialize<JsonElement>(data.Data), ""),
                IText text => [text.Data],
                _ => Array.Empty<string>(),
            }
        ).Concat(node.ChildNodes.SelectMany(Shape));

    private static IEnumerable<string> Cells(Story story, string path) =>
        CsvFile.Read(story.At("site/" + path)).Rows.SelectMany(static row => row);

    private static IEnumerable<string> Values(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Values(each.Value, $"{path}.{each.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((each, at) => Values(each, $"{path}.{at}")),
            _ => [$"{path}: {element}"],
        };

    private static IEnumerable<string> Elements(Story story, string path) =>
        XDocument
            .Load(story.At("site/" + path))
            .Descendants()
            .SelectMany(static element =>
                element
                    .Attributes()
                    .Select(static attribute => $"{attribute.Name}={attribute.Value}")
                    .Prepend($"{element.Name}: {(element.HasElements ? "" : element.Value)}")
            );

    public sealed class Sites : IDisposable
    {
        internal Story Calm { get; } = AnyText.In(HostileTextTests.Calm, HostileTextTests.Calm).Built();

        internal Story Hostile { get; } = AnyText.In(HostileTextTests.Hostile, HostileMarkdown).Built();

        public void Dispose()
        {
            Calm.Dispose();
            Hostile.Dispose();
        }
    }
}
