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
    public void The_flow_says_in_words_what_it_draws()
    {
        var flow = FlowChart.Make([Whole], PeriodUnit.Persons, _words)!;
        Assert.Equal(["completed|113|92,6%", "dropped_out|9|7,4%"], flow.Lines("parts", "name", "value", "share"));
        Assert.All(
            (string[])["Registreerus 122; neist ", "läbis koolituse 113 (92,6%)", "katkestas 9 (7,4%)"],
            part => Assert.Contains(part, flow.Text("label"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_flow_shows_those_of_whom_nothing_is_known()
    {
        var flow = FlowChart.Make([Whole with { DroppedOut = null, Withdrawn = TestData.Count(2) }], PeriodUnit.Persons, _words)!;
        Assert.Equal(["completed|113", "withdrawn|2", "unaccounted|7"], flow.Lines("parts", "name", "value"));
    }

    [Fact]
    public void The_parts_of_a_flow_stand_side_by_side_and_fill_its_width()
    {
        var parts = FlowChart
            .Make([Whole with { Withdrawn = TestData.Count(0), Registered = TestData.Count(100_000) }], PeriodUnit.Persons, _words)!
            .Views("parts");
        var ends = parts.Select(static part => (From: Number(part, "x"), To: Number(part, "x") + Number(part, "width"))).ToArray();
        Assert.Equal(3, ends.Length);
        Assert.Equal(0, ends[0].From);
        Assert.InRange(ends[^1].To, 999.5m, 1000.5m);
        Assert.All(ends.Zip(ends.Skip(1)), static pair => Assert.True(pair.First.To < pair.Second.From));
        Assert.All(ends, static end => Assert.True(end.To - end.From >= 5));
    }

    [Fact]
    public void Only_exact_counts_flow()
    {
        Assert.Null(FlowChart.Make([Whole with { Registered = TestData.Count(122, Qualifier.About) }], PeriodUnit.Persons, _words));
        Assert.Null(FlowChart.Make([Whole with { Completed = null }], PeriodUnit.Persons, _words));
        Assert.Null(FlowChart.Make([Whole with { DroppedOut = TestData.Count(9, Qualifier.LessThan) }], PeriodUnit.Persons, _words));
        Assert.Null(FlowChart.Make([Whole with { Withdrawn = TestData.Count(9, Qualifier.AtLeast) }], PeriodUnit.Persons, _words));
        Assert.Null(
            FlowChart.Make(
                [Whole with { Registered = TestData.Count(0), Completed = TestData.Count(0), DroppedOut = null }],
                PeriodUnit.Persons,
                _words
            )
        );
        Assert.Equal(
            "244",
            FlowChart.Make([Whole, Whole, Whole with { Completed = null }], PeriodUnit.Persons, _words)!.Text("registered")
        );
    }

    [Fact]
    public void Columns_are_as_high_as_their_counts()
    {
        var columns = ColumnChart.Make([new("2020", 50, 80), new("2021", 0), new("2022", 100, 200)], "", PeriodUnit.Persons, _words)!;
        Assert.Equal(
            ["2020|50|25|80|40", "2021|0|0||", "2022|100|50|200|100"],
            columns.Lines("columns", "name", "completed", "completed_height", "registered", "registered_height")
        );
        Assert.True(columns.Is("with_registered"));
        Assert.False(ColumnChart.Make([new("2020", 1), new("2021", 2)], "", PeriodUnit.Persons, _words)!.Is("with_registered"));
    }

    [Fact]
    public void The_latest_twelve_columns_are_drawn_and_one_alone_is_not()
    {
        Assert.Equal(
            Enumerable.Range(2009, 12).Select(static year => $"{year}"),
            ColumnChart
                .Make(
                    Enumerable.Range(2001, 20).Select(static year => new ColumnChart.Span($"{year}", year)),
                    "",
                    PeriodUnit.Persons,
                    _words
                )!
                .Lines("columns", "name")
        );
        Assert.Null(ColumnChart.Make([new("2021", 5)], "", PeriodUnit.Persons, _words));
        Assert.Null(ColumnChart.Make([new("2020", 0), new("2021", 0)], "", PeriodUnit.Persons, _words));
    }

    [Fact]
    public void The_map_has_a_tile_for_every_county_and_darker_ones_for_more()
    {
        var map = CountyMap.Make(
            [("Harju maakond", 50), ("Lääne-Viru maakond", 11), ("Tartu maakond", 1)],
            Figure.Completed,
            PeriodUnit.Persons,
            _words
        )!;
        Assert.Equal(15, map.Views("tiles").Length);
        var tiles = map.Lines("tiles", "id", "name", "count", "step");
        Assert.Contains("harju|Harju|50|5", tiles);
        Assert.Contains("laane-viru|Lääne-Viru|11|2", tiles);
        Assert.Contains("tartu|Tartu|1|1", tiles);
        Assert.Contains("voru|Võru|0|0", tiles);
        Assert.Contains("Harju maakond 50, Lääne-Viru maakond 11, Tartu maakond 1", map.Text("label"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_map_of_nobody() => Assert.Null(CountyMap.Make([], Figure.Completed, PeriodUnit.Persons, _words));

    [Theory]
    [InlineData(0, 100, "0")]
    [InlineData(1, 1000, "1")]
    [InlineData(1, 3, "33.3")]
    [InlineData(3, 3, "100")]
    public void A_length_is_never_too_thin_to_see(int part, int whole, string length) => Assert.Equal(length, Scale.OfHundred(part, whole));

    private static decimal Number(View view, string name) =>
        decimal.Parse(view.Text(name)!, System.Globalization.CultureInfo.InvariantCulture);
}
