using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Tests.Pages;

public sealed class DataFileTests
{
    private static readonly Programme _programme = TestData.Programme(
        "a",
        TestData.Period("2020", ("aru", 1)) with
        {
            Unit = PeriodUnit.Teams,
            Status = PeriodStatus.Provisional,
            Breakdown = TestData.Breakdown(("aru", 1)) with { Of = BreakdownTotal.Registered },
        },
        TestData.Period("2021", ("lepa", 2), ("aru", 1)) with
        {
            Registered = TestData.Count(450, Qualifier.MoreThan),
            Completed = TestData.Count(3),
            Satisfaction = TestData.At(94.5m),
        }
    );

    private static readonly SitePlan _plan = TestData.Plan(
        TestData
            .Content(_programme)
            .With(
                TestData.Institution("aru", "Aru vald") with
                {
                    County = "Harju maakond",
                    Ehak = "0141",
                    RegistryCode = "75000000",
                },
                TestData.Institution("lepa", "Lepa amet", InstitutionKind.Agency)
            )
    );

    [Fact]
    public void Participants_have_a_row_each()
    {
        Assert.Equal("programm,periood,algus,lopp,seis,uhik,naitaja,asutus,asutuse_nimi,arv", Columns("koolitused/a/osalejad-a.csv"));
        Assert.Equal(
            [
                "a|2021|2021-01-01|2021-12-31|final|persons|completed|lepa|Lepa amet|2",
                "a|2021|2021-01-01|2021-12-31|final|persons|completed|aru|Aru vald|1",
                "a|2020|2020-01-01|2020-12-31|provisional|teams|registered|aru|Aru vald|1",
            ],
            _plan.Csv("koolitused/a/osalejad-a.csv")
        );
        Assert.Equal(_plan.Csv("koolitused/a/osalejad-a.csv"), _plan.Csv("andmed/osalejad.csv"));
    }

    [Fact]
    public void An_institution_has_a_row_a_programme_and_period()
    {
        Assert.Equal(
            "asutus,asutuse_nimi,programm,pealkiri,periood,algus,lopp,seis,uhik,naitaja,arv,osakaal",
            Columns("asutused/aru/koolitused-aru.csv")
        );
        Assert.Equal(
            [
                "aru|Aru vald|a|a|2021|2021-01-01|2021-12-31|final|persons|completed|1|33.3",
                "aru|Aru vald|a|a|2020|2020-01-01|2020-12-31|provisional|teams|registered|1|100",
            ],
            _plan.Csv("asutused/aru/koolitused-aru.csv")
        );
    }

    [Fact]
    public void The_whole_site_has_a_row_a_programme_and_period_with_a_number_and_its_precision()
    {
        Assert.Equal(
            "programm,periood,algus,lopp,seis,uhik,koolitusi_kavas,koolitusi_kavas_tapsus,koolitusi,koolitusi_tapsus,koolituspaevi,"
                + "koolituspaevi_tapsus,registreerunuid,registreerunuid_tapsus,osalenuid,osalenuid_tapsus,labinuid,labinuid_tapsus,"
                + "katkestanuid,katkestanuid_tapsus,loobunuid,loobunuid_tapsus,asutusi,asutusi_tapsus,rahulolu_protsent,"
                + "rahulolu_vastuseid,rahulolu_vastuseid_tapsus",
            Columns("andmed/tulemused.csv")
        );
        Assert.Equal(
            [
                "a|2021|2021-01-01|2021-12-31|final|persons|||||||450|gt|||3||||||2||94.5||",
                "a|2020|2020-01-01|2020-12-31|provisional|teams|||||||||||||||||1||||",
            ],
            _plan.Csv("andmed/tulemused.csv")
        );
    }

    [Fact]
    public void Json_carries_the_programme_in_the_order_of_the_model()
    {
        var document = _plan
            .Outputs.OfType<JsonOutput>()
            .Single(static json => json.Path.StartsWith("koolitused/", StringComparison.Ordinal))
            .Json();

        Assert.Equal(
            ["url", "publisher", "licence", "slug", "title", "updated", "goal", "outcomes", "audience", "results", "contacts"],
            document.Select(static member => member.Key)
        );
        Assert.Equal("https://example.org/faktilehed/koolitused/a/", (string?)document["url"]);
        Assert.Equal(
            """{"period":"2021","status":"final","unit":"persons","registered":{"value":450,"qualifier":"more_than"}"""
                + ""","completed":3,"satisfaction":94.5,"participants_of":"completed","participants":{"aru":1,"lepa":2}}""",
            document["results"]![0]!.ToJsonString()
        );
    }

    [Fact]
    public void The_data_page_tells_what_every_column_means()
    {
        var page = _plan.Page("andmed/index.html");

        Assert.Equal(
            ReleaseTable.All.Select(static table => table.Columns.Select(static column => column.Name)),
            page.Views("tables").Select(static table => table.Views("columns").Select(static column => column.Text("name")))
        );
        Assert.Equal(
            ["a", "2021", "2021-01-01", "2021-12-31", "final", "persons", "completed", "lepa", "Lepa amet", "2"],
            page.Views("tables")[2].Views("columns").Select(static column => column.Text("example"))
        );
    }

    private static string Columns(string path) =>
        string.Join(
            ',',
            _plan.Outputs.OfType<CsvOutput>().Single(csv => csv.Path == path).Table().Columns.Select(static column => column.Name)
        );
}
