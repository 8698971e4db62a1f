using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class SampleTests
{
    private static readonly SiteContent _content = TestData
        .Content(
            TestData.Programme(
                "paris",
                TestData.Period("2021", ("aru", 3)) with
                {
                    Registered = TestData.Count(4),
                    Completed = TestData.Count(3),
                    Courses = TestData.Count(1),
                }
            ),
            TestData.Programme(
                "naidis",
                TestData.Period("2021", ("valja", 5)) with
                {
                    Registered = TestData.Count(9),
                    Completed = TestData.Count(5),
                    Courses = TestData.Count(7),
                }
            ) with
            {
                Sample = true,
            }
        )
        .With(TestData.Institution("aru"), TestData.Institution("valja") with { Sample = true });

    [Fact]
    public void A_sample_stands_apart_on_the_front_page_and_in_no_total()
    {
        var home = TestData.Plan(_content).Page("index.html");

        Assert.Equal(["paris"], home.Lines("programmes", "title"));
        Assert.Equal(["naidis"], home.Lines("samples", "title"));
        Assert.Equal(
            ["Läbinuid|3", "Registreerunuid|4", "Asutusi|1", "Koolitusprogramme|1"],
            home.Lines("totals.figures", "label", "value")
        );
    }

    [Fact]
    public void Invented_institutions_stand_apart()
    {
        var page = TestData.Plan(_content).Page("asutused/index.html");

        Assert.Equal(["aru"], page.Lines("rows", "name"));
        Assert.Equal(["valja"], page.Lines("samples", "name"));
    }

    [Theory]
    [InlineData("koolitused/naidis/index.html", true)]
    [InlineData("asutused/valja/index.html", true)]
    [InlineData("koolitused/paris/index.html", false)]
    [InlineData("asutused/aru/index.html", false)]
    [InlineData("index.html", false)]
    public void A_page_of_a_sample_is_labelled_and_kept_from_search_engines(string path, bool sample)
    {
        var page = TestData.Plan(_content).Page(path);

        Assert.Equal((sample, sample), (page.Is("page.sample"), page.Is("page.noindex")));
    }

    [Fact]
    public void Nothing_that_others_gather_holds_a_sample()
    {
        var plan = TestData.Plan(_content);

        Assert.Equal(["paris"], plan.Csv("andmed/tulemused.csv").Select(static row => row.Split('|')[0]));
        Assert.Equal(["paris"], plan.Csv("andmed/osalejad.csv").Select(static row => row.Split('|')[0]));
        foreach (var file in plan.Outputs.OfType<XmlOutput>())
        {
            var text = file.Document().ToString();
            Assert.Contains("/koolitused/paris/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("naidis", text, StringComparison.Ordinal);
            Assert.DoesNotContain("valja", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Samples_are_left_out_where_the_site_says_so()
    {
        var feedback = new Feedback(TestData.At("Hea."), null, null, FeedbackKind.Quote, Sample: true);
        var content = _content with
        {
            Site = TestData.Site with { ShowSamples = false },
            Programmes = [_content.Programmes[0] with { Feedback = [feedback] }, _content.Programmes[1]],
        };

        var plan = TestData.Plan(content);

        Assert.DoesNotContain(
            plan.Paths(),
            static path => path.Contains("naidis", StringComparison.Ordinal) || path.Contains("valja", StringComparison.Ordinal)
        );
        Assert.Empty(plan.Page("koolitused/paris/index.html").Views("feedback"));
    }

    [Fact]
    public void Totals_leave_out_inexact_counts_and_keep_units_apart()
    {
        var content = TestData.Content(
            TestData.Programme(
                "a",
                TestData.Period("2020") with
                {
                    Registered = TestData.Count(10),
                    Completed = TestData.Count(8),
                },
                TestData.Period("2021") with
                {
                    Registered = TestData.Count(450, Qualifier.MoreThan),
                    Completed = TestData.Count(2),
                }
            ),
            TestData.Programme(
                "b",
                TestData.Period("2021") with
                {
                    Unit = PeriodUnit.Participations,
                    Registered = TestData.Count(30),
                    Completed = TestData.Count(20),
                }
            )
        );

        var totals = SiteTotals.Make(TestData.SiteContext(content), new PageLocation(Addresses.Home));

        Assert.Equal(
            ["Läbinuid|10", "Läbimisi|20", "Registreerimisi|30", "Koolitusprogramme|2"],
            totals.Lines("figures", "label", "value")
        );
    }
}
