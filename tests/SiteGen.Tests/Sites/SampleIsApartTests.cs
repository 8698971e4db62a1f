using System.Text;
using System.Xml.Linq;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Sample data is labelled wherever it appears, excluded from all totals, and can be left out completely.</summary>
public sealed class SampleIsApartTests(ShippedSite site)
{
    private const string Label = "Näidis";

    /// <summary>Strings that occur only in sample data: titles, URLs, institutions.</summary>
    private static readonly string[] _traces =
    [
        "Selge kirja kool",
        "naidisprogramm",
        "selge-kirja-kool",
        "naidiskoolitus",
        "naidiskula-vald",
        "Näidisküla",
        "Väljamõeldud",
    ];

    [Theory]
    [InlineData("koolitused/naidisprogramm/")]
    [InlineData("asutused/naidiskula-vald/")]
    [InlineData("asutused/koik-on-valja-moeldud-ou/")]
    public void Its_pages_are_labelled_first_of_all_and_kept_from_search_engines(string address)
    {
        var page = site.Story.Page(address);
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
        Assert.Equal(Label, page.MainPart().QuerySelector("h1, p")!.Only(".badge").Words());
        Assert.NotEmpty(page.MainPart().Only(".sample").Words());
    }

    [Fact]
    public void Real_pages_are_neither_labelled_nor_kept_from_search_engines()
    {
        foreach (var address in (string[])["", "koolitused/avatud-valitsemine/", "andmed/", "asutused/", "meist/", "ligipaasetavus/"])
        {
            var page = site.Story.Page(address);
            Assert.Empty(page.QuerySelectorAll("meta[name=robots]"));
            Assert.Empty(page.QuerySelectorAll(".sample"));
        }
    }

    [Fact]
    public void Lists_label_it_and_keep_it_apart()
    {
        var home = site.Story.Page("");
        Assert.Equal(["Selge kirja kool Näidis"], home.Section("Näidised").Texts("h3"));
        Assert.Equal(["Avatud valitsemise ja digivõimekuse töötoad"], home.Section("Kõik programmid").Texts("h3"));
        var institutions = site.Story.Page("asutused/").Section("Väljamõeldud asutused Näidis");
        Assert.Equal(40, institutions.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(site.Story.Page("asutused/").QuerySelectorAll("main > table, main > .table-scroll"));
    }

    [Fact]
    public void It_is_in_no_total() =>
        Assert.Equal(
            [
                "Läbinuid: 113 | 1 programmi andmetel",
                "Registreerunuid: 122 | 1 programmi andmetel",
                "Koolitusprogramme: 1",
                "Toimunud koolitusi: 5 | 1 programmi andmetel",
            ],
            site.Story.Page("").Section("Kõik programmid kokku").Only(".tiles").Lines()
        );

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    [InlineData("andmed/tulemused.csv")]
    [InlineData("andmed/osalejad.csv")]
    public void It_is_in_no_file_of_the_whole_site(string path)
    {
        var text = site.Story.Read("site/" + path);
        Assert.DoesNotContain(_traces, trace => text.Contains(trace, StringComparison.Ordinal));
    }

    [Fact]
    public void Those_files_hold_what_is_real()
    {
        var listed = XDocument.Load(site.Story.At("site/sitemap.xml")).Descendants().Select(static each => each.Value);
        Assert.Contains("https://example.org/faktilehed/koolitused/avatud-valitsemine/", listed);
        Assert.Single(XDocument.Load(site.Story.At("site/feed.xml")).Descendants(), static each => each.Name.LocalName == "entry");
        Assert.Single(CsvFile.Read(site.Story.At("site/andmed/tulemused.csv")).Rows);
    }

    [Fact]
    public void Its_own_data_files_say_that_it_is_invented() =>
        Assert.Contains(
            "\"sample\": true",
            site.Story.Read("site/koolitused/naidisprogramm/andmed-naidisprogramm-naidis.json"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_site_that_shows_no_samples_has_no_trace_of_it()
    {
        using var story = new Story().WithShippedContent().Replace(Story.Site, "show_samples: true", "show_samples: false").Built();
        foreach (var (path, bytes) in story.Files())
        {
            var text = path + "\n" + Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain(_traces, trace => text.Contains(trace, StringComparison.Ordinal));
        }
        Assert.Equal(["Teemad", "Kõik programmid", "Kõik programmid kokku"], story.Page("").Sections());
    }

    [Fact]
    public void Invented_feedback_on_a_real_programme_goes_with_the_samples()
    {
        using var story = new Story().With("content/programmes/tootuba/feedback/1.md", "---\nsample: true\n---\nTore oli.\n").Built();
        Assert.Equal("Väljamõeldud tagasiside", story.Page("koolitused/tootuba/").Section("Tagasiside").Only(".badge").Words());
        story.Append(Story.Site, "show_samples: false\n").Built();
        Assert.DoesNotContain("Tagasiside", story.Page("koolitused/tootuba/").Sections());
        Assert.DoesNotContain("Tore", story.Read("site/koolitused/tootuba/andmed-tootuba.json"), StringComparison.Ordinal);
    }
}
