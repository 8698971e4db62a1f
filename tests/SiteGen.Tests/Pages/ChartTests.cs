using System.Globalization;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Charts;

namespace SiteGen.Tests.Pages;

public sealed class ChartTests
{
    private static readonly Translations _words = TestData.SiteContext(TestData.Content()).Translations;

    private static Period Whole =>
        TestData.Period("2021") with
        {
            Registered = TestData.Count(122),
            Completed = TestData.Count(113),
            DroppedOut = TestData.Count(9),
        };

    [Fact]
    public void Each_part_of_the_bar_has_its_name_count_and_share()
    {
        var bar = Bar(Whole)!;
        Assert.Equal(
            ["completed|Läbinuid|113|92,6%", "dropped_out|Katkestajaid|9|7,4%"],
            bar.Lines("parts", "name", "label", "value", "share")
        );
        Assert.Equal(["False", "True"], bar.Views("parts").Select(static part => $"{part.Is("under")}"));
        Assert.Equal("Registreerunuid 122", $"{bar.Text("whole_label")} {bar.Text("registered")}");
    }

    [Fact]
    public void The_title_of_the_bar_is_what_it_says_or_else_what_it_shows()
    {
        Assert.Equal("Registreerunud tulemuse järgi", Bar(Whole)!.Text("title"));
        Assert.Equal("Pealkiri", OutcomeBar.Make([Whole], PeriodUnit.Persons, "Pealkiri", _words)!.Text("title"));
    }

    [Fact]
    public void The_bar_shows_those_of_whom_nothing_is_known() =>
        Assert.Equal(
            ["completed|113", "withdrawn|2", "unaccounted|7"],
            Bar(Whole with { DroppedOut = null, Withdrawn = TestData.Count(2) })!.Lines("parts", "name", "value")
        );

    [Fact]
    public void The_parts_of_the_bar_stand_side_by_side_and_fill_its_width()
    {
        var parts = Bar(Whole with { Withdrawn = TestData.Count(0), Registered = TestData.Count(100_000) })!.Views("parts");
        var ends = parts.Select(static part => (From: Number(part, "x"), To: Number(part, "x") + Number(part, "width"))).ToArray();
        Assert.Equal(3, ends.Length);
        Assert.Equal(0, ends[0].From);
        Assert.InRange(ends[^1].To, 99.8m, 100.2m);
        Assert.All(ends.Zip(ends.Skip(1)), static pair => Assert.InRange(pair.Second.From - pair.First.To, -0.2m, 0.2m));
        Assert.All(ends, static end => Assert.True(end.To - end.From >= 1));
    }

    [Fact]
    public void Labels_that_do_not_fit_stand_in_rows_of_their_own()
    {
        var parts = Bar(Whole with { Completed = TestData.Count(3), Withdrawn = TestData.Count(4) })!.Views("parts");
        var under = parts.Where(static part => part.Is("under")).ToArray();
        Assert.Equal(3, under.Length);
        Assert.Equal(3, under.Select(static part => part.Text("y")).Distinct().Count());
        // The labels of the left half run to the right, those of the right half to the left.
        Assert.All(under, static part => Assert.Equal(Number(part, "middle") > 50, part.Is("ends")));
    }

    [Fact]
    public void Only_exact_counts_are_drawn()
    {
        Assert.Null(Bar(Whole with { Registered = TestData.Count(122, Qualifier.About) }));
        Assert.Null(Bar(Whole with { Completed = null }));
        Assert.Null(Bar(Whole with { DroppedOut = TestData.Count(9, Qualifier.LessThan) }));
        Assert.Null(Bar(Whole with { Withdrawn = TestData.Count(9, Qualifier.AtLeast) }));
        Assert.Null(Bar(Whole with { Registered = TestData.Count(0), Completed = TestData.Count(0), DroppedOut = null }));
        Assert.Equal("244", Bar(Whole, Whole, Whole with { Completed = null })!.Text("registered"));
    }

    [Fact]
    public void Columns_are_as_high_as_their_counts()
    {
        var columns = Columns([new("2020", 50, 80), new("2021", 0), new("2022", 100, 200, IsProvisional: true)])!;
        Assert.Equal(
            ["2020|50|25|80|40", "2021|0|0||", "2022|100|50|200|100"],
            columns.Lines("columns", "name", "completed", "completed_height", "registered", "registered_height")
        );
        Assert.Equal([false, false, true], columns.Views("columns").Select(static column => column.Is("provisional")));
        Assert.True(columns.Is("with_registered"));
        Assert.False(Columns([new("2020", 1), new("2021", 2)])!.Is("with_registered"));
    }

    /// <summary>Seven columns, or numbers that do not stand side by side on a phone.</summary>
    [Theory]
    [InlineData(6, 1, null, false)]
    [InlineData(7, 1, null, true)]
    [InlineData(5, 999_999, null, true)]
    [InlineData(4, 999_999, null, false)]
    [InlineData(3, 113, 122, false)]
    [InlineData(4, 113, 122, true)]
    public void Bars_that_would_be_crowded_are_rows(int count, int completed, int? registered, bool inRows) =>
        Assert.Equal(
            inRows,
            Columns([.. Enumerable.Range(2001, count).Select(year => new ColumnChart.Span($"{year}", completed, registered))])!
                .Is("in_rows")
        );

    [Fact]
    public void The_latest_bars_are_drawn_and_it_says_so_and_one_alone_is_not()
    {
        var chart = Columns([.. Enumerable.Range(1991, 30).Select(static year => new ColumnChart.Span($"{year}", year))])!;
        Assert.Equal(Enumerable.Range(1997, 24).Select(static year => $"{year}"), chart.Lines("columns", "name"));
        Assert.Equal(["Joonisel on 24 viimast perioodi."], (IEnumerable<string>)chart.Get("notes")!);
        Assert.Null(Columns([new("2021", 5)]));
        Assert.Null(Columns([new("2020", 0), new("2021", 0)]));
    }

    [Fact]
    public void Only_periods_of_one_length_and_unit_are_compared()
    {
        Period Of(string name, PeriodUnit unit = PeriodUnit.Persons, Qualifier qualifier = Qualifier.Exact) =>
            TestData.Period(name) with
            {
                Unit = unit,
                Completed = TestData.Count(5, qualifier),
            };

        var periods = ComparablePeriods.Of([
            Of("2015/"),
            Of("2025-H2"),
            Of("2025"),
            Of("2024-07/2025-06"),
            Of("2024"),
            Of("2023", PeriodUnit.Teams),
            Of("2022", qualifier: Qualifier.About),
            Of("2021"),
        ]);
        Assert.Equal(["2025", "2024", "2021"], periods.Shown.Select(static period => period.Name.Value.Text));
        Assert.Equal(
            ["2015/", "2025-H2", "2024-07/2025-06", "2023", "2022"],
            periods.LeftOut.Select(static period => period.Name.Value.Text)
        );
        Assert.Empty(ComparablePeriods.Of([]).Shown);
    }

    [Fact]
    public void The_map_has_a_tile_for_every_county_and_darker_ones_for_more()
    {
        var map = MapOf(("Harju maakond", 50), ("Lääne-Viru maakond", 11), ("Tartu maakond", 1));
        Assert.Equal(15, map.Views("tiles").Length);
        var tiles = map.Lines("tiles", "id", "name", "count", "step");
        Assert.Contains("harju|Harju|50|5", tiles);
        Assert.Contains("laane-viru|Lääne-Viru|11|2", tiles);
        Assert.Contains("tartu|Tartu|1|1", tiles);
        Assert.Contains("voru|Võru|0|0", tiles);
        Assert.Contains("Harju maakond 50, Lääne-Viru maakond 11, Tartu maakond 1", map.Text("label"), StringComparison.Ordinal);
        Assert.Equal(["0|0", "1|1–10", "2|11–20", "3|21–30", "4|31–40", "5|41–50"], map.Lines("legend", "step", "range"));
    }

    [Theory]
    [InlineData(3, "0, 1, 2, 3, 4, 5", 3)]
    [InlineData(7, "0, 1, 2, 3–4, 5, 6–7", 5)]
    [InlineData(
        100_000,
        "0, 1–20\u00A0000, 20\u00A0001–40\u00A0000, 40\u00A0001–60\u00A0000, 60\u00A0001–80\u00A0000, 80\u00A0001–100\u00A0000",
        5
    )]
    public void The_classes_of_the_map_are_even_and_the_darkest_is_of_five_or_more(int most, string legend, int step)
    {
        var map = MapOf(("Harju maakond", most));
        Assert.Equal(legend, string.Join(", ", map.Lines("legend", "range")));
        Assert.Contains($"harju|{step}", map.Lines("tiles", "id", "step"));
    }

    /// <summary>The class of each tile has its number in the legend.</summary>
    [Fact]
    public void A_tile_is_in_the_class_that_the_legend_gives_it()
    {
        for (var most = 1; most < 60; most++)
        {
            for (var count = 1; count <= most; count++)
            {
                var map = MapOf(("Harju maakond", most), ("Tartu maakond", count));
                var step = map.Views("tiles").Single(static tile => tile.Text("id") == "tartu").Text("step");
                var range = map.Views("legend").Single(entry => entry.Text("step") == step).Text("range")!.Split('–');
                Assert.InRange(
                    count,
                    int.Parse(range[0], CultureInfo.InvariantCulture),
                    int.Parse(range[^1], CultureInfo.InvariantCulture)
                );
            }
        }
    }

    [Fact]
    public void There_is_no_map_of_nobody() => Assert.Null(CountyMap.Make([], _words));

    [Fact]
    public void Each_like_institution_is_a_dot_and_dots_of_one_number_stand_in_a_column()
    {
        Assert.Equal(new PeerStrip("M0 36h0M200 28h0M400 36h0M400 28h0", 200), PeerStrip.Of(5, [0, 5, 10, 10]));
        Assert.Null(PeerStrip.Of(0, [0, 0]));
        var crowd = PeerStrip.Of(7, [.. Enumerable.Repeat(0L, 78)])!;
        Assert.All(crowd.Dots.Split('M')[1..], static dot => Assert.InRange(Number(dot.Split(' ')[1][..^2]), 0, 72));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(9999, "9999")]
    [InlineData(10_000, "10 tuh")]
    [InlineData(111_500, "112 tuh")]
    [InlineData(999_499, "999 tuh")]
    [InlineData(999_500, "1 mln")]
    [InlineData(1_234_567, "1,2 mln")]
    public void In_the_smallest_tile_a_number_has_four_digits_at_most(long number, string text) =>
        Assert.Equal(text, NumberFormat.Shortest(number, _words));

    [Theory]
    [InlineData(0, 100, "0")]
    [InlineData(1, 1000, "1")]
    [InlineData(1, 3, "33.3")]
    [InlineData(3, 3, "100")]
    public void A_length_is_never_too_thin_to_see(int part, int whole, string length) => Assert.Equal(length, Scale.OfHundred(part, whole));

    private static View? Bar(params Period[] periods) => OutcomeBar.Make(periods, PeriodUnit.Persons, title: null, _words);

    private static decimal Number(View view, string name) => Number(view.Text(name)!);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static View? Columns(ColumnChart.Span[] spans) => ColumnChart.Make(spans, "", [], PeriodUnit.Persons, _words);

    private static View MapOf(params (string County, long Count)[] largestFirst) => CountyMap.Make(largestFirst, _words)!;
}
