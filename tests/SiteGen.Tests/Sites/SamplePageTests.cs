using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Sites;

/// <summary>The sample programme, which has every key of the content model.</summary>
public sealed class SamplePageTests(ShippedSite site)
{
    /// <summary>Keys that do not appear on the page: used by lists, search engines and feeds, or by redirects.</summary>
    private static readonly string[] _elsewhere = ["summary", "aliases", "ended"];

    public static TheoryData<string, string, string> Keys => [.. SampleKeys.All];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_reader_finds_what_the_key_says(string key, string section, string line)
    {
        Assert.NotEmpty(key);
        var part = section.Length > 0 ? site.Sample.Section(section) : site.Sample.MainPart();
        var lines = part.Lines().TakeWhile(each => section.Length > 0 || !each.StartsWith("## ", StringComparison.Ordinal));
        Assert.Contains(line, lines);
    }

    [Fact]
    public void Every_key_that_the_sample_has_is_looked_for() =>
        Assert.Equal(
            KeysOfTheSample().Order(StringComparer.Ordinal),
            SampleKeys.All.Select(static each => each.Key).Concat(_elsewhere).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Its_figures_come_first_and_its_tables_after_what_one_reads() =>
        Assert.Equal(
            [
                "Tähtsamad arvud 2025–2026",
                "Eesmärk",
                "Õpiväljundid",
                "Käsitletavad teemad",
                "Metoodika",
                "Sihtrühm",
                "Eeldused",
                "Osalemise tingimused",
                "Läbimine",
                "Kestus",
                "Maht",
                "Moodulid",
                "Koolitajad",
                "Ajakava",
                "Osalustasu",
                "Eelarve",
                "Tagasiside",
                "Pildid",
                "Perioodide võrdlus",
                "Osalejad asutuste kaupa",
                "Kontaktid",
                "Korraldajad",
                "Materjalid",
                "Lingid",
                "Seotud programmid",
                "Lisainfo",
                "Andmed",
            ],
            site.Sample.Sections()
        );

    [Fact]
    public void The_summary_is_for_the_list_and_for_search_engines()
    {
        const string Summary =
            "Väljamõeldud koolitus, mis näitab faktilehe kõiki osi. Osalejad õpivad kirjutama kirju ja veebitekste, millest "
            + "saab aru esimese lugemisega.";
        Assert.Equal(Summary, site.Sample.Only("meta[name=description]").GetAttribute("content"));
        Assert.Contains(Summary, site.Story.Page("").Section("Näidised").Lines());
    }

    [Fact]
    public void A_quotation_stands_as_one_and_a_summary_does_not()
    {
        var feedback = site.Sample.Section("Tagasiside");
        Assert.StartsWith("Enne oli", feedback.Only("blockquote").Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "## Tagasiside",
                "Enne oli meie vastuskiri kaks lehekülge pikk. Nüüd mahub see poolele ja inimesed ei helista enam, et üle küsida.",
                "Näidisküla valla ametnik · 2025–2026 Väljamõeldud tagasiside",
                "Tagasiside kokkuvõte · Tagasisideküsitlus · 2024. aasta I poolaasta Väljamõeldud tagasiside",
                "Kõige rohkem kiideti tekstikliinikut, kus igaüks sai oma teksti kohe paremaks teha. Osa vastanuid oleks "
                    + "tahtnud rohkem näiteid veebitekstidest.",
            ],
            feedback.Lines()
        );
    }

    private static IEnumerable<string> KeysOfTheSample()
    {
        var file = new SourceFile(
            "programme.yaml",
            File.ReadAllText(Path.Join(Repository.Content, "programmes", "naidisprogramm", "programme.yaml"))
        );
        return Paths(YamlReader.Read(file, new DiagnosticBag())!, "").Distinct();
    }

    /// <summary>The paths of all values; institutions are values of their parent key.</summary>
    private static IEnumerable<string> Paths(YamlNode node, string path) =>
        node switch
        {
            _ when path == "results.participants" => [path],
            YamlMap map => map.Entries.SelectMany(entry =>
                Paths(entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}")
            ),
            YamlList list => list.Items.SelectMany(item => Paths(item, path)),
            _ => [path],
        };
}
