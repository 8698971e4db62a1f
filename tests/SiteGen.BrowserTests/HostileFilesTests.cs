using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Tests.Sites;

namespace SiteGen.BrowserTests;

/// <summary>The data files, feeds and sitemaps of sites with injections in every text: each injection is plain text.</summary>
public sealed class HostileFilesTests(HostileSites sites) : IClassFixture<HostileSites>
{
    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    public void Xml_is_the_same_but_for_the_text(string file) => Assert.Equal(Elements(sites.Calm, file), Elements(sites.Texts, file));

    [Fact]
    public void The_feed_holds_the_text_as_it_is() =>
        Assert.Contains(
            XDocument.Load(Path.Join(sites.Texts.Folder, "feed.xml")).Descendants(),
            static element => element.Value == "title " + HostileSites.TextOfFiles
        );

    [Fact]
    public void Every_table_has_the_cells_of_harmless_texts_and_no_formula() =>
        Assert.All(
            Files(sites.Calm, "*.csv"),
            file =>
            {
                var (calm, hostile) = (CsvFile.Read(Path.Join(sites.Calm.Folder, file)), CsvFile.Read(Path.Join(sites.Texts.Folder, file)));
                // A summary is cut where it is long enough, and an address is that of the site.
                int[] other =
                [
                    Array.IndexOf(calm.Header, "kokkuvote"),
                    Array.IndexOf(calm.Header, "faktileht"),
                    Array.IndexOf(calm.Header, "teemad"),
                ];
                Assert.Equal(
                    calm.Rows.Select(row =>
                        row.Where((_, at) => !other.Contains(at))
                            .Select(static cell => cell.Replace(" rahulik", "", StringComparison.Ordinal))
                    ),
                    hostile.Rows.Select(row => row.Where((_, at) => !other.Contains(at)).Select(Bare))
                );
                Assert.DoesNotContain(
                    hostile.Rows.SelectMany(static row => row),
                    static cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
                );
            }
        );

    [Fact]
    public void Every_json_file_holds_the_text_as_it_is() =>
        Assert.All(
            // Sizes and hashes are those of other files, and what is searched is cut.
            Files(sites.Calm, "*.json")
                .Where(static file =>
                    !file.EndsWith("datapackage.json", StringComparison.Ordinal) && !file.StartsWith("otsing", StringComparison.Ordinal)
                ),
            file =>
            {
                using var calm = JsonDocument.Parse(File.ReadAllBytes(Path.Join(sites.Calm.Folder, file)));
                using var hostile = JsonDocument.Parse(File.ReadAllBytes(Path.Join(sites.Texts.Folder, file)));
                Assert.Equal(
                    Values(calm.RootElement).Select(static value => value.Replace(" rahulik", "", StringComparison.Ordinal)),
                    Values(hostile.RootElement).Select(Bare)
                );
            }
        );

    private static string Bare(string text) =>
        text.Replace(" " + HostileSites.TextOfFiles, "", StringComparison.Ordinal).Replace(" rahulik", "", StringComparison.Ordinal);

    private static IEnumerable<string> Files(PublishedSite site, string pattern) =>
        Directory
            .EnumerateFiles(site.Folder, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site.Folder, path))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Elements(PublishedSite site, string file) =>
        XDocument
            .Load(Path.Join(site.Folder, file))
            .Descendants()
            .Select(static element => $"{element.Name} {string.Join(' ', element.Attributes().Select(static each => each.Name))}");

    private static IEnumerable<string> Values(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(static each => Values(each.Value).Prepend(each.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
            JsonValueKind.String =>
            [
                element.GetString()! is var text && text.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) ? "" : text,
            ], // each site has its own server
            _ => [element.ToString()],
        };
}
