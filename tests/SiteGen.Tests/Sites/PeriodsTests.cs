using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Results over several periods, on the programme's page and in the sums of the home page.</summary>
public sealed class PeriodsTests
{
    private static readonly string[] _periods =
    [
        "{period: 2019, courses: 3, registered: 30, completed: 20, dropped_out: 10}",
        "{period: 2021/2022, courses: 4, registered: 40, completed: 30, dropped_out: 10}",
        "{period: 2022-H2, courses: 1, registered: 10, completed: 9, dropped_out: 1}",
        "{period: 2023-Q1, courses: 2, registered: 25, completed: 24, dropped_out: 1}",
        "{period: 2023-03/2023-06, courses: 5, registered: 50, completed: 45, dropped_out: 5}",
    ];

    public static TheoryData<int, int> Rotations => [.. Enumerable.Range(0, 5).SelectMany(static by => new[] { (by, 1), (by, -1) })];

    [Theory]
    [MemberData(nameof(Rotations))]
    public void The_newest_is_shown_in_full_and_the_others_in_a_table_whatever_their_order_in_the_content(int by, int direction)
    {
        var written = _periods.Skip(by).Concat(_periods.Take(by)).ToArray();
        if (direction < 0) Array.Reverse(written);
        using var story = With(written);

        var results = Page(story);
        Assert.Equal(["märts–juuni 2023", "Varasemad perioodid"], results.Texts("h3"));
        Assert.Equal("45", results.Fact("Läbinuid"));
        Assert.Equal(
            ["2023. aasta I kvartal|2|25|24|1", "2022. aasta II poolaasta|1|10|9|1", "2021/2022|4|40|30|10", "2019|3|30|20|10"],
            results.Table("Varasemad perioodid").Rows());
    }

    [Fact]
    public void One_period_makes_no_table()
    {
        using var story = With("{period: 2021, courses: 3}");
        Assert.Empty(Page(story).QuerySelectorAll("table, h4"));
    }

    [Fact]
    public void Only_figures_that_some_earlier_period_has_make_a_column_and_gaps_are_named()
    {
        using var story = With("{period: 2022, courses: 1, training_days: 2}", "{period: 2021, courses: 3}", "{period: 2020, completed: 0, satisfaction: 80}");
        var table = Page(story).Table("Varasemad perioodid");
        Assert.Equal(["Periood", "Toimunud koolitusi", "Läbinuid", "Rahulolu"], table.Columns());
        Assert.Equal(["2021|3|teadmata|teadmata", "2020|teadmata|0|80%"], table.Rows());
    }

    [Fact]
    public void Counts_that_are_not_exact_are_told_in_words_and_enter_no_rate()
    {
        using var story = With(
            "{period: 2022, courses: \"~ 4\", registered: \"> 1450\", completed: \">= 90\", dropped_out: \"< 5\", satisfaction: 88, satisfaction_responses: \"~ 200\"}",
            "{period: 2021, courses: 2, registered: \"< 50\", completed: 40}");
        var results = Page(story);
        Assert.Equal("ligikaudu 4", results.Fact("Toimunud koolitusi"));
        Assert.Equal("rohkem kui 1450", results.Fact("Registreerunuid"));
        Assert.Equal("vähemalt 90", results.Fact("Läbinuid"));
        Assert.Equal("alla 5", results.Fact("Katkestanuid"));
        Assert.Equal(["88%", "ligikaudu 200 vastuse põhjal"], results.Facts("Rahulolu"));
        Assert.Equal(5, results.Terms().Length);
        Assert.Equal(["2021|2|alla 50|40"], results.Table("Varasemad perioodid").Rows());
    }

    [Theory]
    [InlineData("courses: 4, registered: 100, completed: 90", "90%", "22,5")]
    [InlineData("courses: 4, registered: \"~ 100\", completed: 90", null, "22,5")]
    [InlineData("courses: \"> 3\", registered: 100, completed: 90", "90%", null)]
    [InlineData("courses: 4, registered: 100, completed: \"~ 90\"", null, null)]
    [InlineData("courses: 0, registered: 0, completed: 0", null, null)]
    public void A_rate_is_there_only_where_all_that_it_needs_is_exact(string figures, string? completion, string? each)
    {
        using var story = With($"{{period: 2022, {figures}}}");
        var results = Page(story);
        Assert.Equal(completion, results.Terms().Contains("Läbinute osakaal registreerunutest") ? results.Fact("Läbinute osakaal registreerunutest") : null);
        Assert.Equal(each, results.Terms().Contains("Osalejaid koolituse kohta") ? results.Fact("Osalejaid koolituse kohta") : null);
    }

    [Fact]
    public void Sums_keep_units_apart_and_leave_out_what_is_not_exact()
    {
        using var story = With(
            "{period: 2022, courses: 1, registered: 10, completed: 8}",
            "{period: 2021, courses: 2, registered: \"> 500\", completed: 20}",
            "{period: 2020, courses: \"~ 9\", unit: teams, registered: 7, completed: 6}",
            "{period: 2019, courses: 4, unit: participations, registered: 1000, completed: 900}");
        story.With("content/programmes/teine/programme.yaml", story.Read(Story.Programme).Replace("Töötuba", "Teine", StringComparison.Ordinal)).Built();
        Assert.Equal(
            [
                "## Kokku", "- 2 koolitusprogrammi", "- 14 koolitust", "Registreerunuid 20, läbinuid 56 (inimesed)", "Registreerunuid 2000, läbinuid 1800 (osaluskorrad)",
                "Registreerunuid 14, läbinuid 12 (meeskonnad)", "Näidiseid ja ligikaudseid arve ei ole siin kokku liidetud.",
            ],
            story.Page("").Section("Kokku").Lines());
    }

    [Fact]
    public void Statuses_units_and_revisions_are_told_in_words()
    {
        using var story = With(
            "{period: 2022, status: provisional, unit: teams, courses: 1}",
            "{period: 2021, status: revised, revision_note: Üks rühm jäi arvust välja., courses: 2}",
            "{period: 2020, courses: 3, note: Rahulikum aasta.}",
            "{period: 2019, courses: 4}");
        var results = Page(story);
        Assert.Equal(["2021|2|inimesed|Parandatud arvud", "2020|3|inimesed|Lõplikud arvud", "2019|4|inimesed|Lõplikud arvud"], results.Table("Varasemad perioodid").Rows());
        var lines = results.Lines();
        Assert.Contains("Esialgsed arvud Arvud võivad veel muutuda.", lines);
        Assert.Contains("Loetakse meeskondi, mitte inimesi.", lines);
        Assert.Equal(
            [
                "#### 2021", "Parandatud arvud Varem avaldatud arve on parandatud. Üks rühm jäi arvust välja.", "Loetakse inimesi.",
                "#### 2020", "Lõplikud arvud. Loetakse inimesi.", "Rahulikum aasta.",
            ],
            lines.SkipWhile(static line => !line.StartsWith("####", StringComparison.Ordinal)));
        Assert.Equal("2022 · Esialgsed arvud · meeskonnad", story.Page("").Only(".card .period").Words());
    }

    private static Story With(params string[] periods) =>
        new Story().Append(Story.Programme, "results:\n" + string.Concat(periods.Select(static period => $"  - {period}\n"))).Built();

    private static IElement Page(Story story) => story.Page("koolitused/tootuba/").Section("Tulemused");

    [Fact]
    public void What_only_an_earlier_period_has_is_defined_beneath_the_table_and_says_of_how_many_answers()
    {
        using var story = new Story()
            .Append(Story.Site, "definitions:\n  withdrawn: Teatasid ette.\n  completed: Tegid lõpuni.\n")
            .Append(Story.Programme, "results:\n  - { period: 2021, completed: 5 }\n  - { period: 2020, completed: 4, withdrawn: 1, satisfaction: 90, satisfaction_responses: '~ 12' }\n")
            .Built();
        var results = story.Page("koolitused/tootuba/").QuerySelector("section[aria-labelledby=tulemused]")!;

        Assert.Equal(["Loobunuid"], results.QuerySelectorAll("dl.facts dt").Select(static term => term.TextContent));
        Assert.Equal(["Teatasid ette."], results.QuerySelectorAll("dl.facts dd").Select(static text => text.TextContent));
        Assert.Contains("90% (ligikaudu 12 vastuse põhjal)", results.QuerySelectorAll("td").Select(static cell => cell.TextContent));
    }
}
