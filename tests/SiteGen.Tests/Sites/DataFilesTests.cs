using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Data files for programs: CSV strictly by its RFC, JSON with the names of the content model.</summary>
public sealed class DataFilesTests(ShippedSite site)
{
    private const string Participants = "programm,periood,uhik,asutuse_id,asutus,liik,maakond,ehak,registrikood,osalejaid,mille_osa";

    [Fact]
    public void Participants_are_told_in_the_order_of_the_page()
    {
        using var story = new Story().WithInstitutions(Institutions.InOrder.Reverse(), "k");
        var newest = Enumerable.Range(0, 11).Select(static at => ($"k{at:00}", 2)).Append(("lepa", 10));
        story
            .Append(Story.Programme, "results:\n" + Institutions.Period("2020", [("aru", 1)]) + Institutions.Period("2021", newest))
            .Built();

        var file = CsvFile.Read(story.At("site/koolitused/tootuba/osalejad.csv"));
        Assert.Equal(Participants, string.Join(',', file.Header));
        Assert.Equal(["Lepa linn", .. Institutions.InOrder, "Aru vald"], file.Column("asutus"));
        Assert.Equal("tootuba|2021|inimesed|lepa|Lepa linn|Omavalitsus|Tartu maakond|||10|läbinud", string.Join('|', file.Rows[0]));
        Assert.Equal("tootuba|2020|inimesed|aru|Aru vald|Omavalitsus|Harju maakond|||1|läbinud", string.Join('|', file.Rows[^1]));
        Assert.Equal(story.Files()["koolitused/tootuba/osalejad.csv"], story.Files()["andmed/osalejad.csv"]);
    }

    [Fact]
    public void Names_come_back_as_they_were_written()
    {
        var counts = Institutions.Tricky.Index().Select(static each => ($"k{each.Index:00}", 9 - each.Index));
        using var story = new Story().WithInstitutions(Institutions.Tricky, "k");
        story
            .Replace(Story.Programme, "title: Töötuba", "title: 'Kool \"A, B\"; ja ''C'''")
            .Append(Story.Programme, "results:\n" + Institutions.Period("2021", counts))
            .Built();

        Assert.Equal(Institutions.Tricky, CsvFile.Read(story.At("site/koolitused/tootuba/osalejad.csv")).Column("asutus"));
        Assert.Equal(Institutions.Tricky, CsvFile.Read(story.At("site/andmed/osalejad.csv")).Column("asutus"));
        Assert.Equal(["Kool \"A, B\"; ja 'C'"], CsvFile.Read(story.At("site/andmed/koolitused.csv")).Column("pealkiri"));
        Assert.Equal(["Kool \"A, B\"; ja 'C'"], CsvFile.Read(story.At("site/asutused/k00/koolitused.csv")).Column("pealkiri"));
    }

    [Fact]
    public void Programmes_have_a_row_a_period_with_counts_as_the_content_writes_them()
    {
        using var story = new Story()
            .Append(
                Story.Programme,
                """
                results:
                  - {period: 2020, status: provisional, unit: teams, planned_courses: 1, courses: 2, training_days: 3,
                     registered: "> 4", completed: "~ 5", dropped_out: "< 6", withdrawn: ">= 7"}
                  - {period: 2021-H1, registered: 12000, completed: 3, satisfaction: 94.5,
                     satisfaction_responses: 8, participants: {aru: 2, lepa: 1}}

                """
            )
            .Built();
        var file = CsvFile.Read(story.At("site/andmed/koolitused.csv"));
        Assert.Equal(
            "programm,pealkiri,periood,seis,uhik,koolitusi_kavas,koolitusi,koolituspaevi,registreerunuid,osalenuid,labinuid,katkestanuid,"
                + "loobunuid,rahulolu_protsent,rahulolu_vastuseid,asutusi,uuendatud",
            string.Join(',', file.Header)
        );
        Assert.Equal(
            [
                "tootuba|Töötuba|2021-H1|Lõplikud arvud|inimesed||||12000||3|||94.5|8|2|2022-01-21",
                "tootuba|Töötuba|2020|Esialgsed arvud|meeskonnad|1|2|3|> 4||~ 5|< 6|>= 7||||2022-01-21",
            ],
            file.Rows.Select(static row => string.Join('|', row))
        );
    }

    [Fact]
    public void An_institution_has_its_own_file()
    {
        var file = CsvFile.Read(site.Story.At("site/asutused/naidiskula-vald/koolitused.csv"));
        Assert.Equal("programm,pealkiri,periood,uhik,osalejaid,osakaal_protsent,mille_osa", string.Join(',', file.Header));
        Assert.Equal(
            [
                "naidisprogramm|Selge kirja kool|2025/2026|inimesed|10|7.8|läbinud",
                "naidisprogramm|Selge kirja kool|2024-H1|inimesed|14|19.4|registreerunud",
                "naidisprogramm|Selge kirja kool|2023|inimesed|16|16.8|läbinud",
            ],
            file.Rows.Select(static row => string.Join('|', row))
        );
    }

    [Theory]
    [InlineData("Fail koolitused.csv, kõik programmid", "andmed/koolitused.csv")]
    [InlineData("Failid osalejad.csv", "andmed/osalejad.csv")]
    [InlineData("Failid osalejad.csv", "koolitused/naidisprogramm/osalejad.csv")]
    [InlineData("Failid koolitused.csv, ühe asutuse programmid", "asutused/naidiskula-vald/koolitused.csv")]
    public void The_data_page_explains_each_column_of_each_file(string caption, string path)
    {
        var table = site.Story.Page("andmed/").Table(caption);
        Assert.Equal(CsvFile.Read(site.Story.At("site/" + path)).Header, table.Texts("tbody th"));
        Assert.DoesNotContain(table.Texts("tbody td"), static meaning => meaning.Length < 10);
    }

    [Fact]
    public void The_data_page_leads_to_every_data_file()
    {
        var page = site.Story.Page("andmed/");
        var linked = page.Values("main a", "href").Select(static address => LinksTests.Followed("andmed/index.html", address));
        var files = site.Story.Files().Keys.Where(static path => Path.GetExtension(path) is ".csv" or ".json");
        Assert.Empty(files.Except(linked));
    }

    [Fact]
    public void Json_holds_the_seed_under_the_names_of_the_content_model()
    {
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/avatud-valitsemine/andmed.json"));
        var root = json.RootElement;
        Assert.Equal("https://example.org/faktilehed/koolitused/avatud-valitsemine/", root.GetProperty("url").GetString());
        Assert.Equal("Riigi Tugiteenuste Keskus", root.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("2022-01-21", root.GetProperty("updated").GetString());
        Assert.Equal(
            """{"period":"2021","status":"final","unit":"persons","courses":5,"registered":122"""
                + ""","completed":113,"dropped_out":9,"satisfaction":95}""",
            Compact(root.GetProperty("results")[0]).Split(",\"note\"")[0] + "}"
        );
        Assert.Equal("""["+3726631439"]""", Compact(root.GetProperty("contacts")[0].GetProperty("phone")));
        Assert.Equal(
            """{"amount":0,"condition":"kui osaled koolitusel täies mahus (100%)","dropout_fee":48,"note":"See on tellimuskoolitus."}""",
            Compact(root.GetProperty("fee"))
        );
        Assert.Equal("""{"days":2,"note":"kontakttöötuba ja virtuaalseminar"}""", Compact(root.GetProperty("volume")));
        Assert.Equal(
            ["summary", "summary"],
            root.GetProperty("feedback").EnumerateArray().Select(static each => each.GetProperty("kind").GetString())
        );
    }

    [Fact]
    public void Json_holds_every_key_of_the_sample()
    {
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/naidisprogramm/andmed.json"));
        var paths = Paths(json.RootElement, "").Distinct().ToArray();
        Assert.Empty(SampleKeys.All.Select(static each => each.Key).Append("aliases").Append("summary").Except(paths));
    }

    [Fact]
    public void Json_keeps_counts_with_their_qualifiers_and_breakdowns_by_id()
    {
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/naidisprogramm/andmed.json"));
        var results = json.RootElement.GetProperty("results");
        Assert.Equal(
            ["2025/2026", "2024-11/2025-02", "2024-Q3", "2024-H1", "2024-05", "2023", "2015/"],
            results.EnumerateArray().Select(static period => period.GetProperty("period").GetString())
        );
        Assert.Equal("""{"value":450,"qualifier":"more_than"}""", Compact(results[2].GetProperty("registered")));
        Assert.Equal("""{"value":200,"qualifier":"about"}""", Compact(results[2].GetProperty("satisfaction_responses")));
        Assert.Equal(128, results[0].GetProperty("participants").EnumerateObject().Sum(static entry => entry.Value.GetInt32()));
        Assert.Equal(10, results[0].GetProperty("participants").GetProperty("naidiskula-vald").GetInt32());
        Assert.Equal("registered", results[3].GetProperty("participants_of").GetString());
    }

    private static string Compact(JsonElement element)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<string> Paths(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(each => Paths(each.Value, path.Length == 0 ? each.Name : $"{path}.{each.Name}"))
                .Append(path),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(each => Paths(each, path)).Append(path),
            _ => [path],
        };
}
