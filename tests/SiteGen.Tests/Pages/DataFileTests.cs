using SiteGen.Model;
using SiteGen.Pages;

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
        Assert.Equal(
            "programm,periood,uhik,asutuse_id,asutus,liik,maakond,ehak,registrikood,osalejaid,mille_osa",
            Columns("koolitused/a/osalejad.csv")
        );
        Assert.Equal(
            [
                "a|2021|inimesed|lepa|Lepa amet|Riigiasutus||||2|läbinud",
                "a|2021|inimesed|aru|Aru vald|Omavalitsus|Harju maakond|0141|75000000|1|läbinud",
                "a|2020|meeskonnad|aru|Aru vald|Omavalitsus|Harju maakond|0141|75000000|1|registreerunud",
            ],
            _plan.Csv("koolitused/a/osalejad.csv")
        );
        Assert.Equal(_plan.Csv("koolitused/a/osalejad.csv"), _plan.Csv("andmed/osalejad.csv"));
    }

    [Fact]
    public void An_institution_has_a_row_a_programme_and_period()
    {
        Assert.Equal("programm,pealkiri,periood,uhik,osalejaid,osakaal_protsent,mille_osa", Columns("asutused/aru/koolitused.csv"));
        Assert.Equal(
            ["a|a|2021|inimesed|1|33.3|läbinud", "a|a|2020|meeskonnad|1|100|registreerunud"],
            _plan.Csv("asutused/aru/koolitused.csv")
        );
    }

    [Fact]
    public void The_whole_site_has_a_row_a_programme_and_period_with_counts_as_they_are_written()
    {
        Assert.Equal(
            "programm,pealkiri,periood,seis,uhik,koolitusi_kavas,koolitusi,koolituspaevi,registreerunuid,osalenuid,labinuid,katkestanuid,"
                + "loobunuid,rahulolu_protsent,rahulolu_vastuseid,asutusi,uuendatud",
            Columns("andmed/koolitused.csv")
        );
        Assert.Equal(
            [
                "a|a|2021|Lõplikud arvud|inimesed||||> 450||3|||94.5||2|2022-01-21",
                "a|a|2020|Esialgsed arvud|meeskonnad|||||||||||1|2022-01-21",
            ],
            _plan.Csv("andmed/koolitused.csv")
        );
    }

    [Theory]
    [InlineData(nameof(Qualifier.Exact), "5")]
    [InlineData(nameof(Qualifier.MoreThan), "> 5")]
    [InlineData(nameof(Qualifier.AtLeast), ">= 5")]
    [InlineData(nameof(Qualifier.About), "~ 5")]
    [InlineData(nameof(Qualifier.LessThan), "< 5")]
    public void A_count_is_written_as_in_the_content(string qualifier, string written) =>
        Assert.Equal(written, new Count(5, Enum.Parse<Qualifier>(qualifier)).FormatInvariant());

    [Fact]
    public void Json_carries_the_programme_in_the_order_of_the_model()
    {
        var document = _plan.Outputs.OfType<JsonOutput>().Single().Json();

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

        foreach (var columns in new[] { "programmes_columns", "participants_columns", "institution_columns" })
        {
            Assert.All(page.Views(columns), static column => Assert.NotEqual("columns." + column.Text("name"), column.Text("meaning")));
        }
    }

    private static string Columns(string path) =>
        string.Join(',', _plan.Outputs.OfType<CsvOutput>().Single(csv => csv.Path == path).Table().Columns);
}
