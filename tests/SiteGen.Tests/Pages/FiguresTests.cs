using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class FiguresTests
{
    private static readonly Institution[] _institutions =
    [
        TestData.Institution("aru"),
        TestData.Institution("lepa"),
        TestData.Institution("mets"),
        TestData.Institution("amet", kind: InstitutionKind.Agency),
    ];

    [Fact]
    public void Given_figures_stand_in_the_order_of_the_model_with_qualifiers_in_words()
    {
        var period = TestData.Period("2021") with
        {
            Satisfaction = TestData.At(94.2m),
            SatisfactionResponses = TestData.At(new Count(103)),
            Withdrawn = TestData.Count(22, Qualifier.AtLeast),
            DroppedOut = TestData.Count(50, Qualifier.LessThan),
            Completed = TestData.Count(400, Qualifier.About),
            Registered = TestData.Count(450, Qualifier.MoreThan),
            Courses = TestData.Count(12345),
        };

        Assert.Equal(
            [
                "courses=12\u00A0345",
                "registered=rohkem kui 450",
                "completed=ligikaudu 400",
                "dropped_out=alla 50",
                "withdrawn=vähemalt 22",
                "satisfaction=94,2%",
            ],
            Figures
                .Given(period, TestData.SiteContext(TestData.Content()).Translations)
                .Select(static figure => $"{figure.Figure.Key}={figure.Value}")
        );
    }

    [Fact]
    public void Rates_follow_from_exact_counts()
    {
        var period = TestData.Period("2021") with
        {
            Courses = TestData.Count(5),
            Registered = TestData.Count(122),
            Completed = TestData.Count(113),
        };

        Assert.Equal(["completion_rate=92,6%", "participants_per_course=22,6"], Computed(period));
    }

    [Fact]
    public void A_qualified_count_enters_no_rate()
    {
        var exact = TestData.Period("2021") with
        {
            Courses = TestData.Count(5),
            Registered = TestData.Count(122),
            Completed = TestData.Count(113),
        };

        Assert.Equal(["participants_per_course=22,6"], Computed(exact with { Registered = TestData.Count(122, Qualifier.About) }));
        Assert.Equal(["completion_rate=92,6%"], Computed(exact with { Courses = TestData.Count(5, Qualifier.MoreThan) }));
        Assert.Empty(Computed(exact with { Completed = TestData.Count(113, Qualifier.AtLeast) }));
    }

    [Fact]
    public void Nothing_is_divided_by_zero_or_by_what_is_unknown()
    {
        Assert.Empty(
            Computed(
                TestData.Period("2021") with
                {
                    Courses = TestData.Count(0),
                    Registered = TestData.Count(0),
                    Completed = TestData.Count(0),
                }
            )
        );
        Assert.Empty(Computed(TestData.Period("2021") with { Completed = TestData.Count(3) }));
    }

    [Fact]
    public void Coverage_counts_municipalities_of_all_that_there_are() =>
        Assert.Equal(
            ["coverage=2 (3-st (66,7%))"],
            Notes(TestData.Programme("a", TestData.Period("2021", ("aru", 1), ("lepa", 1), ("amet", 1))), _institutions)
        );

    [Fact]
    public void Coverage_of_a_sample_counts_invented_municipalities()
    {
        Institution[] both = [.. _institutions, TestData.Institution("valja") with { Sample = true }];

        Assert.Equal(
            "coverage=1 (ainus)",
            Notes(TestData.Programme("a", TestData.Period("2021", ("valja", 4))) with { Sample = true }, both)[^1]
        );
        Assert.Equal("coverage=1 (3-st (33,3%))", Notes(TestData.Programme("a", TestData.Period("2021", ("aru", 4))), both)[^1]);
    }

    [Theory]
    [InlineData(0, 3, false, null)]
    [InlineData(1, 1, false, "1 (ainus)")]
    [InlineData(1, 2, false, "1 (2-st (50%))")]
    [InlineData(1, 79, false, "1 (79-st (1,3%))")]
    [InlineData(27, 27, false, "27 (kõik 27)")]
    [InlineData(27, 27, true, "27 (kõik 27)")]
    [InlineData(26, 27, true, "vähemalt 26 (27-st)")]
    [InlineData(78, 79, false, "78 (79-st (98,7%))")]
    [InlineData(79, 79, false, "79 (kõik 79)")]
    public void Coverage_says_of_how_many_and_all_is_said_in_a_word(int reached, int all, bool folded, string? said)
    {
        Institution[] institutions = [.. Enumerable.Range(1, all).Select(static n => TestData.Institution($"vald-{n}"))];
        var period = TestData.Period("2021", [.. institutions.Take(reached).Select(static each => (each.Id.Value, 1)), ("amet", 1)]);
        period = folded
            ? period with
            {
                Breakdown = period.Breakdown! with
                {
                    Entries = [.. period.Breakdown.Entries, new Participation(TestData.At(Institution.Others), 9)],
                },
            }
            : period;
        Assert.Equal(
            said is null ? [] : [$"coverage={said}"],
            Notes(TestData.Programme("a", period), [.. institutions, TestData.Institution("amet", kind: InstitutionKind.Agency)])
        );
    }

    [Fact]
    public void There_is_no_coverage_without_a_municipality() =>
        Assert.Empty(Notes(TestData.Programme("a", TestData.Period("2021", ("amet", 1))), _institutions));

    [Fact]
    public void The_institutions_of_a_breakdown_are_counted_and_without_one_they_are_given()
    {
        var given = new Period
        {
            Name = TestData.At(PeriodName.Parse("2021")!),
            Counts = [(Figure.Institutions, TestData.At(new Count(9, Qualifier.About)))],
        };
        var listed = given with { Breakdown = TestData.Breakdown(("aru", 1), ("lepa", 2)) };

        Assert.Equal(["institutions=ligikaudu 9"], Given(given));
        Assert.Equal(["institutions=2"], Given(listed));
    }

    [Fact]
    public void The_newest_period_is_shown_in_full_and_all_side_by_side()
    {
        var programme = TestData.Programme(
            "a",
            TestData.Period("2019") with
            {
                Completed = TestData.Count(7),
                Status = PeriodStatus.Revised,
                RevisionNote = "Parandatud.",
            },
            TestData.Period("2021") with
            {
                Registered = TestData.Count(122),
            },
            TestData.Period("2020-H1") with
            {
                Courses = TestData.Count(2),
                Completed = TestData.Count(9),
                Unit = PeriodUnit.Teams,
            }
        );

        var results = Results.Make(programme, TestData.SiteContext(TestData.Content(programme)))!;

        Assert.Equal("2021", results.Text("newest.period"));
        Assert.Equal(["Registreerunuid|122"], results.Lines("newest.key", "label", "number"));
        Assert.Equal(
            ["2021", "2020. aasta I poolaasta", "2019"],
            ((IEnumerable<object>)results.Get("compared.table.columns")!).Cast<string>()
        );
        Assert.Equal(
            [
                "Toimunud koolitusi: teadmata, 2, teadmata",
                "Registreerumine: 122 registreerunut, teadmata, teadmata",
                "Läbimine: teadmata, 9 meeskonda, 7 läbinut",
                "Ühik: inimesed, meeskonnad, inimesed",
                "Arvude seis: Lõplikud arvud, Lõplikud arvud, Parandatud arvud",
            ],
            Rows(results)
        );
    }

    [Fact]
    public void Units_and_statuses_that_are_the_same_in_every_period_make_no_row()
    {
        var programme = TestData.Programme("a", TestData.Period("2019") with { Completed = TestData.Count(7) }, TestData.Period("2021"));

        var results = Results.Make(programme, TestData.SiteContext(TestData.Content(programme)))!;

        Assert.Equal(["Läbinuid: teadmata, 7"], Rows(results));
    }

    private static IEnumerable<string> Rows(View results) =>
        results.Views("compared.table.rows").Select(static row => $"{row.Text("label")}: {string.Join(", ", row.Lines("cells", "text"))}");

    private static IEnumerable<string> Given(Period period) =>
        Figures
            .Given(period, TestData.SiteContext(TestData.Content()).Translations)
            .Select(static figure => $"{figure.Figure.Key}={figure.Value}");

    private static IEnumerable<string> Computed(Period period) =>
        Figures
            .Computed(TestData.Programme("a", period), period, TestData.SiteContext(TestData.Content()))
            .Select(static figure => $"{figure.Figure.Key}={figure.Value}");

    private static string[] Notes(Programme programme, Institution[] institutions) =>
        [
            .. Figures
                .Computed(programme, programme.Results[0], TestData.SiteContext(TestData.Content(programme).With(institutions)))
                .Select(static figure => $"{figure.Figure.Key}={figure.Value} ({figure.Note})"),
        ];
}
