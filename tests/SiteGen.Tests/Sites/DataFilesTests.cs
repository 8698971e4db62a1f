using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Data files for programs: CSV strictly by its RFC, JSON with the names of the content model.</summary>
public sealed class DataFilesTests(ShippedSite site)
{
    private const string Participants = "programm,periood,algus,lopp,seis,uhik,naitaja,asutus,asutuse_nimi,arv";

    [Fact]
    public void Participants_are_told_in_the_order_of_the_page()
    {
        using var story = new Story().WithInstitutions(Institutions.InOrder.Reverse(), "k");
        var newest = Enumerable.Range(0, 11).Select(static at => ($"k{at:00}", 2)).Append(("lepa", 10));
        story
            .Append(Story.Programme, "results:\n" + Institutions.Period("2020", [("aru", 1)]) + Institutions.Period("2021", newest))
            .Built();

        var file = CsvFile.Read(story.At("site/koolitused/tootuba/osalejad-tootuba.csv"));
        Assert.Equal(Participants, string.Join(',', file.Header));
        Assert.Equal(["Lepa linn", .. Institutions.InOrder, "Aru vald"], file.Column("asutuse_nimi"));
        Assert.Equal("tootuba|2021|2021-01-01|2021-12-31|final|persons|completed|lepa|Lepa linn|10", string.Join('|', file.Rows[0]));
        Assert.Equal("tootuba|2020|2020-01-01|2020-12-31|final|persons|completed|aru|Aru vald|1", string.Join('|', file.Rows[^1]));
        Assert.Equal(story.Files()["koolitused/tootuba/osalejad-tootuba.csv"], story.Files()["andmed/osalejad.csv"]);
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

        Assert.Equal(Institutions.Tricky, CsvFile.Read(story.At("site/koolitused/tootuba/osalejad-tootuba.csv")).Column("asutuse_nimi"));
        Assert.Equal(Institutions.Tricky, CsvFile.Read(story.At("site/andmed/osalejad.csv")).Column("asutuse_nimi"));
        Assert.Equal(["Kool \"A, B\"; ja 'C'"], CsvFile.Read(story.At("site/andmed/programmid.csv")).Column("pealkiri"));
        Assert.Equal(["Kool \"A, B\"; ja 'C'"], CsvFile.Read(story.At("site/asutused/k00/koolitused-k00.csv")).Column("pealkiri"));
    }

    [Fact]
    public void Programmes_have_a_row_a_period_with_numbers_and_their_precisions()
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
        var file = CsvFile.Read(story.At("site/andmed/tulemused.csv"));
        Assert.Equal(
            "programm,periood,algus,lopp,seis,uhik,koolitusi_kavas,koolitusi_kavas_tapsus,koolitusi,koolitusi_tapsus,koolituspaevi,"
                + "koolituspaevi_tapsus,registreerunuid,registreerunuid_tapsus,osalenuid,osalenuid_tapsus,labinuid,labinuid_tapsus,"
                + "katkestanuid,katkestanuid_tapsus,loobunuid,loobunuid_tapsus,asutusi,asutusi_tapsus,rahulolu_protsent,"
                + "rahulolu_vastuseid,rahulolu_vastuseid_tapsus",
            string.Join(',', file.Header)
        );
        Assert.Equal(
            [
                "tootuba|2021-H1|2021-01-01|2021-06-30|final|persons|||||||12000||||3||||||2||94.5|8|",
                "tootuba|2020|2020-01-01|2020-12-31|provisional|teams|1||2||3||4|gt|||5|ca|6|lt|7|ge|||||",
            ],
            file.Rows.Select(static row => string.Join('|', row))
        );
    }

    [Fact]
    public void An_institution_has_its_own_file()
    {
        var file = CsvFile.Read(site.Story.At("site/asutused/naidiskula-vald/koolitused-naidiskula-vald-naidis.csv"));
        Assert.Equal(
            "asutus,asutuse_nimi,programm,pealkiri,periood,algus,lopp,seis,uhik,naitaja,arv,osakaal,naidis",
            string.Join(',', file.Header)
        );
        Assert.Equal(
            [
                "2025/2026|2025-01-01|2026-12-31|provisional|persons|completed|10|7.8|true",
                "2024-H1|2024-01-01|2024-06-30|revised|persons|registered|14|19.4|true",
                "2023|2023-01-01|2023-12-31|final|persons|completed|16|16.8|true",
            ],
            file.Rows.Select(static row => string.Join('|', row.Skip(4)))
        );
    }

    [Theory]
    [InlineData("programmid.csv", "andmed/programmid.csv")]
    [InlineData("tulemused.csv", "andmed/tulemused.csv")]
    [InlineData("tulemused.csv", "koolitused/avatud-valitsemine/tulemused-avatud-valitsemine.csv")]
    [InlineData("osalejad.csv", "andmed/osalejad.csv")]
    [InlineData("osalejad.csv", "koolitused/naidisprogramm/osalejad-naidisprogramm-naidis.csv")]
    [InlineData("asutused.csv", "andmed/asutused.csv")]
    [InlineData("ajakava.csv", "andmed/ajakava.csv")]
    [InlineData("Ühe asutuse programmid", "asutused/naidiskula-vald/koolitused-naidiskula-vald-naidis.csv")]
    public void The_data_page_explains_each_column_of_each_file(string caption, string path)
    {
        var table = site.Story.Page("andmed/").Table(caption);
        Assert.Equal(CsvFile.Read(site.Story.At("site/" + path)).Header.Where(static name => name != "naidis"), table.Texts("tbody th"));
        Assert.DoesNotContain(table.Texts("tbody th + td"), static meaning => meaning.Length < 4);
    }

    [Fact]
    public void Some_page_leads_to_every_data_file()
    {
        var files = site.Story.Files().Keys;
        var linked = files
            .Where(static path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => site.Story.Page(path).Values("main a", "href").Select(address => LinksTests.Followed(path, address)));
        var data = files.Where(static path => Path.GetExtension(path) is ".csv" or ".json" or ".xlsx" or ".zip" or ".ics" or ".ttl");
        Assert.Empty(data.Where(static path => !path.StartsWith("otsing/", StringComparison.Ordinal)).Except(linked));
    }

    [Fact]
    public void Json_holds_the_seed_under_the_names_of_the_content_model()
    {
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/avatud-valitsemine/andmed-avatud-valitsemine.json"));
        var root = json.RootElement;
        Assert.Equal("https://example.org/faktilehed/koolitused/avatud-valitsemine/", root.GetProperty("url").GetString());
        Assert.Equal("Riigi Tugiteenuste Keskus", root.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("2022-01-21", root.GetProperty("updated").GetString());
        Assert.Equal(
            """{"period":"2021","status":"final","unit":"persons","courses":5,"registered":122"""
                + ""","completed":113,"dropped_out":9,"satisfaction":95}""",
            Compact(root.GetProperty("results")[0]).Split(",\"note\"")[0] + "}"
        );
        Assert.Equal(
            """{"role":"coordinator","organisation":"Riigi Tugiteenuste Keskus","email":"maria.linde@rtk.ee"}""",
            Compact(root.GetProperty("contacts")[0])
        );
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
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/naidisprogramm/andmed-naidisprogramm-naidis.json"));
        var paths = Paths(json.RootElement, "").Distinct().ToArray();
        Assert.Empty(SampleKeys.All.Select(static each => each.Key).Append("aliases").Append("summary").Except(paths));
    }

    [Fact]
    public void Json_keeps_counts_with_their_qualifiers_and_breakdowns_by_id()
    {
        using var json = JsonDocument.Parse(site.Story.Read("site/koolitused/naidisprogramm/andmed-naidisprogramm-naidis.json"));
        var results = json.RootElement.GetProperty("results");
        Assert.Equal(
            ["2025/2026", "2024-11/2025-02", "2024-Q3", "2024-H1", "2024-05", "2023", "2021/2022", "2015/"],
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
