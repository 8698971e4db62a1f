using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Results of several periods on the programme page, and their totals on the home page.</summary>
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
    public void The_newest_is_shown_in_full_and_all_stand_side_by_side_whatever_their_order_in_the_content(int by, int direction)
    {
        var written = _periods.Skip(by).Concat(_periods.Take(by)).ToArray();
        if (direction < 0)
        {
            Array.Reverse(written);
        }

        using var story = With(written);

        var page = Page(story);
        Assert.Equal("Tähtsamad arvud märts–juuni 2023", page.Results().Only("h2").Words());
        Assert.Equal("45", page.Results().Fact("Läbinuid"));
        Assert.Equal(
            [
                "Näitaja|märts–juuni 2023|2023. aasta I kvartal|2022. aasta II poolaasta|2021–2022|2019",
                "Toimunud koolitusi|5|2|1|4|3",
                "Registreerunuid|50|25|10|40|30",
                "Läbinuid|45|24|9|30|20",
                "Katkestajaid|5|1|1|10|10",
            ],
            Compared(page)
        );
    }

    [Fact]
    public void From_seven_periods_each_has_a_row()
    {
        using var story = With([
            .. Enumerable.Range(2015, 7).Select(static year => $"{{period: {year}, courses: {year - 2014}, completed: 9}}"),
        ]);
        var table = Compared(Page(story));
        Assert.Equal("Periood|Toimunud koolitusi|Läbinuid", table[0]);
        Assert.Equal(["2021|7|9", "2020|6|9"], table[1..3]);
        Assert.Equal(8, table.Length);
    }

    [Fact]
    public void One_period_makes_no_table()
    {
        using var story = With("{period: 2021, courses: 3}");
        Assert.Empty(Page(story).MainPart().QuerySelectorAll("table"));
    }

    [Fact]
    public void Only_figures_that_some_period_has_make_a_row_and_gaps_are_named()
    {
        using var story = With(
            "{period: 2022, courses: 1, training_days: 2}",
            "{period: 2021, courses: 3}",
            "{period: 2020, completed: 0, satisfaction: 80}"
        );
        Assert.Equal(
            [
                "Näitaja|2022|2021|2020",
                "Toimunud koolitusi|1|3|teadmata",
                "Koolituspäevi|2|teadmata|teadmata",
                "Läbinuid|teadmata|teadmata|0",
                "Rahulolu|teadmata|teadmata|80%",
            ],
            Compared(Page(story))
        );
    }

    [Fact]
    public void Counts_that_are_not_exact_are_told_in_words_and_enter_no_rate()
    {
        using var story = With(
            "{period: 2022, courses: \"~ 4\", registered: \"> 1450\", completed: \">= 90\", dropped_out: \"< 5\", "
                + "satisfaction: 88, satisfaction_responses: \"~ 200\"}",
            "{period: 2021, courses: 2, registered: \"< 50\", completed: 40}"
        );
        var results = Page(story).Results();
        Assert.Equal("ligikaudu 4", results.Fact("Toimunud koolitusi"));
        Assert.Equal("rohkem kui 1450", results.Fact("Registreerunuid"));
        Assert.Equal("vähemalt 90", results.Fact("Läbinuid"));
        Assert.Equal("alla 5", results.Fact("Katkestajaid"));
        Assert.Equal(["88%", "ligikaudu 200 vastuse põhjal"], results.Facts("Rahulolu"));
        Assert.Equal(5, results.Terms().Length);
        Assert.Equal(
            [
                "Toimunud koolitusi|ligikaudu 4|2",
                "Registreerunuid|rohkem kui 1450|alla 50",
                "Läbinuid|vähemalt 90|40",
                "Katkestajaid|alla 5|teadmata",
                "Rahulolu|88% (ligikaudu 200 vastuse põhjal)|teadmata",
            ],
            Compared(Page(story))[1..]
        );
    }

    [Theory]
    [InlineData("courses: 4, registered: 100, completed: 90", "90%", "22,5")]
    [InlineData("courses: 4, registered: 100, completed: 90, dropped_out: \"~ 9\"", "90%", "22,5")]
    [InlineData("courses: 4, registered: \"~ 100\", completed: 90", null, "22,5")]
    [InlineData("courses: \"> 3\", registered: 100, completed: 90", "90%", null)]
    [InlineData("courses: 4, registered: 100, completed: \"~ 90\"", null, null)]
    [InlineData("courses: 0, registered: 0, completed: 0", null, null)]
    public void A_rate_is_there_only_where_all_that_it_needs_is_exact(string figures, string? completion, string? each)
    {
        using var story = With($"{{period: 2022, {figures}}}");
        var results = Page(story).Results();
        Assert.Equal(
            completion,
            results
                .Facts("Läbinute osakaal")
                .Concat(results.Tables("Registreerunud tulemuse järgi").Select(static key => key.Facts("Läbinuid")[1]))
                .SingleOrDefault()
        );
        Assert.Equal(each, results.Terms().Contains("Läbinuid ühe koolituse kohta") ? results.Fact("Läbinuid ühe koolituse kohta") : null);
    }

    [Fact]
    public void Sums_keep_units_apart_and_leave_out_what_is_not_exact()
    {
        using var story = With(
            "{period: 2022, courses: 1, registered: 10, completed: 8}",
            "{period: 2021, courses: 2, registered: \"> 500\", completed: 20}",
            "{period: 2020, courses: \"~ 9\", unit: teams, registered: 7, completed: 6}",
            "{period: 2019, courses: 4, unit: participations, registered: 1000, completed: 900}"
        );
        story
            .With(
                "content/programmes/teine/programme.yaml",
                story.Read(Story.Programme).Replace("Töötuba", "Teine", StringComparison.Ordinal)
            )
            .Built();
        Assert.Equal(
            [
                "Läbinuid: 56 | 2 programmi andmetel",
                "Läbimisi: 1800 | 2 programmi andmetel",
                "Registreerimisi: 2000 | 2 programmi andmetel",
                "Koolituse läbinud meeskondi: 12 | 2 programmi andmetel",
                "Registreerunud meeskondi: 14 | 2 programmi andmetel",
                "Koolitusprogramme: 2",
            ],
            story.Page("").Only(".totals .tiles").Lines()
        );
    }

    [Fact]
    public void Statuses_units_and_revisions_are_told_in_words()
    {
        using var story = With(
            "{period: 2022, status: provisional, unit: teams, courses: 1}",
            "{period: 2021, status: revised, revision_note: Üks rühm jäi arvust välja., courses: 2}",
            "{period: 2020, courses: 3, note: Rahulikum aasta.}",
            "{period: 2019, courses: 4}"
        );
        Assert.Equal(
            ["Ühik|meeskonnad|inimesed|inimesed|inimesed", "Arvude seis|Esialgsed arvud|Parandatud arvud|Lõplikud arvud|Lõplikud arvud"],
            Compared(Page(story))[2..]
        );
        var lines = Page(story).Results().Lines();
        Assert.Contains("Esialgsed arvud Arvud võivad veel muutuda. Loetakse meeskondi, mitte inimesi.", lines);
        Assert.Equal(
            [
                "### 2021",
                "Parandatud arvud Varem avaldatud arve on parandatud. Üks rühm jäi arvust välja. Loetakse inimesi.",
                "### 2020",
                "Lõplikud arvud. Loetakse inimesi.",
                "Rahulikum aasta.",
            ],
            Page(story).Section("Perioodide võrdlus").Lines().SkipWhile(static line => !line.StartsWith("###", StringComparison.Ordinal))
        );
        Assert.Equal("2022 · Esialgsed arvud", story.Page("").Only(".card .eyebrow").Words());
    }

    private static Story With(params string[] periods) =>
        new Story().Append(Story.Programme, "results:\n" + string.Concat(periods.Select(static period => $"  - {period}\n"))).Built();

    private static IDocument Page(Story story) => story.Page("koolitused/tootuba/");

    /// <summary>The table with a column for each period, starting with its header.</summary>
    private static string[] Compared(IDocument page)
    {
        var table = page.Table("Arvud perioodide kaupa");
        return [string.Join('|', table.Columns()), .. table.Rows()];
    }

    [Fact]
    public void What_only_an_earlier_period_has_is_defined_beneath_the_table_and_says_of_how_many_answers()
    {
        using var story = new Story()
            .Append(Story.Site, "definitions:\n  withdrawn: Teatasid ette.\n  completed: Tegid lõpuni.\n")
            .Append(
                Story.Programme,
                "results:\n  - { period: 2021, completed: 5 }\n  - { period: 2020, completed: 4, withdrawn: 1, satisfaction: "
                    + "90, satisfaction_responses: '~ 12' }\n"
            )
            .Built();
        var results = Page(story).Section("Perioodide võrdlus");

        Assert.Equal(["Loobunuid"], results.QuerySelectorAll("dl.facts dt").Select(static term => term.TextContent));
        Assert.Equal(["Teatasid ette."], results.QuerySelectorAll("dl.facts dd").Select(static text => text.TextContent));
        Assert.Contains("90% (ligikaudu 12 vastuse põhjal)", results.QuerySelectorAll("td").Select(static cell => cell.TextContent));
    }
}
