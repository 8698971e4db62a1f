using System.IO.Compression;
using System.Text;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Long words may be broken on pages, and nowhere else.</summary>
public sealed class LongWordsTests
{
    private const string Soft = "\u00AD";
    private const string Title = "Riigiasutustevaheline koostöö";
    private const string Broken = "Riigi\u00ADasu\u00ADtuste\u00ADva\u00ADhe\u00ADline koostöö";

    private static Story WithLongWords() =>
        new Story().WithProgramme("pikk", Title, "updated: 2022-01-21, summary: Haridusasutustele mõeldud koolitusprogramm.");

    private static string[] SaidOf(Story story, string address, string selector) =>
        [.. Parsed(story.Read($"site/{address}index.html")).QuerySelectorAll(selector).Select(static each => each.TextContent)];

    private static AngleSharp.Html.Dom.IHtmlDocument Parsed(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    [Fact]
    public void Headings_and_links_of_a_page_may_be_broken_within_long_words()
    {
        using var story = WithLongWords().Built();
        Assert.Equal([Broken], SaidOf(story, "koolitused/pikk/", "h1"));
        Assert.Contains(Broken, SaidOf(story, "koolitused/", "li a"));
        Assert.Equal(
            [$"Hari{Soft}dus{Soft}asu{Soft}tustele mõeldud kooli{Soft}tus{Soft}programm."],
            SaidOf(story, "koolitused/pikk/", ".lead")
        );
    }

    [Fact]
    public void Titles_descriptions_data_feed_and_index_have_the_words_as_written()
    {
        using var story = WithLongWords().Built();
        var page = Parsed(story.Read("site/koolitused/pikk/index.html"));
        Assert.StartsWith(Title, page.Title, StringComparison.Ordinal);
        Assert.All(
            page.All.SelectMany(static element => element.Attributes),
            static attribute => Assert.DoesNotContain(Soft, attribute.Value, StringComparison.Ordinal)
        );
        Assert.All(
            page.QuerySelectorAll("head *, script"),
            static element => Assert.DoesNotContain(Soft, element.TextContent, StringComparison.Ordinal)
        );
        Assert.All(
            story.Files().Where(static file => !file.Key.EndsWith(".html", StringComparison.Ordinal)),
            static file => Assert.False(file.Value.AsSpan().IndexOf("\u00AD"u8) >= 0, file.Key)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{{ 1 + 1 }}")] // which only Scriban itself can do
    public void The_authors_own_soft_hyphens_are_in_the_text_of_pages_alone(string interpreted)
    {
        const string written = "pehme\u00ADpoolitus";
        using var story = AnyText.In(written, $"{written} [{written}](https://example.org/ \"{written}\") `{written}`").WithOwnTemplates();
        story.With("templates/layout.html", story.Read("templates/layout.html").Replace("</footer>", interpreted + "</footer>"));
        story.Built();
        Assert.Equal([$"title {written}"], SaidOf(story, "koolitused/tootuba/", "h1"));
        foreach (var (path, bytes) in story.Files())
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                AssertOnlyInText(path, Parsed(Encoding.UTF8.GetString(bytes)));
            }
            else
            {
                Assert.All(Unpacked(path, bytes), static file => Assert.False(file.Bytes.AsSpan().IndexOf("\u00AD"u8) >= 0, file.Path));
            }
        }
    }

    private static void AssertOnlyInText(string path, AngleSharp.Html.Dom.IHtmlDocument page)
    {
        Assert.All(
            page.All.SelectMany(static element => element.Attributes),
            attribute =>
                Assert.False(attribute.Value.Contains(Soft, StringComparison.Ordinal), $"{path}: {attribute.OwnerElement!.OuterHtml}")
        );
        Assert.All(
            page.QuerySelectorAll("head *, script, code, cite, option"),
            element => Assert.False(element.TextContent.Contains(Soft, StringComparison.Ordinal), $"{path}: {element.OuterHtml}")
        );
    }

    /// <summary>The file, or the files in it.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Unpacked(string path, byte[] bytes)
    {
        if (Path.GetExtension(path) is not (".zip" or ".xlsx"))
        {
            return Path.GetExtension(path) is ".png" ? [] : [(path, bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(entry => ($"{path}/{entry.FullName}", Content(entry)))];

        static byte[] Content(ZipArchiveEntry entry)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        }
    }

    [Theory]
    [InlineData("Haridusasutused.", "Hari-dus-asu-tused.")] // in the Markdown of a plain paragraph
    [InlineData("**Haridusasutustele** ja <b>", "Hari-dus-asu-tustele ja <b>")]
    [InlineData("Haridusasu\u00ADtustele", "Haridusasu-tustele")] // the author's own
    [InlineData("`haridusasutustele`", "haridusasutustele")]
    [InlineData("[Haridusasutustele](https://haridusasutustele.ee/)", "Hari-dus-asu-tustele")]
    [InlineData("https://haridusasutustele.ee/", "https://haridusasutustele.ee/")]
    [InlineData("koolitus@haridusasutustele.ee", "koolitus@haridusasutustele.ee")]
    [InlineData("haridusasutustele_2022 haridusasutustele.csv", "haridusasutustele_2022 haridusasutustele.csv")]
    [InlineData("(haridusasutustele)", "(hari-dus-asu-tustele)")]
    [InlineData("haridus- ja teadusasutustele", "haridus- ja teadus-asu-tustele")]
    public void Addresses_code_and_what_the_author_broke_are_left_alone(string notes, string shown)
    {
        using var story = new Story().Append(Story.Programme, $"notes: |\n  {notes}\n").Built();
        var said = Assert.Single(SaidOf(story, "koolitused/tootuba/", "section[aria-labelledby=lisainfo] p"));
        Assert.Equal(shown, said.Trim().Replace(Soft, "-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_in_another_language_is_left_alone()
    {
        using var story = WithLongWords().WithOwnTemplates().Append(Story.Site, "language: fi\n");
        story.With("templates/strings/fi.yaml", story.Read("templates/strings/et.yaml")).Built();
        Assert.Equal([Title], SaidOf(story, "koolitused/pikk/", "h1"));
    }
}
