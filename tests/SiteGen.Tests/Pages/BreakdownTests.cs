using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class BreakdownTests
{
    private static readonly Institution[] _institutions =
    [
        TestData.Institution("vaike", "Väike vald") with
        {
            County = "Harju maakond",
        },
        TestData.Institution("sakk", "Šakk") with
        {
            County = "Tartu maakond",
        },
        TestData.Institution("zoo", "Zoo") with
        {
            County = "Tartu maakond",
        },
        TestData.Institution("suur", "Suur amet", InstitutionKind.Agency),
    ];

    private static readonly Programme _programme = TestData.Programme(
        "a",
        TestData.Period("2020", ("zoo", 1)),
        TestData.Period("2021", ("zoo", 2), ("suur", 5), ("sakk", 2), ("vaike", 2)),
        TestData.Period("2022")
    );

    [Fact]
    public void Kinds_go_by_their_sum_and_rows_by_count_then_by_the_estonian_alphabet()
    {
        Assert.Equal(
            ["Omavalitsused|3 asutust|6|54,5%", "Riigiasutused|1 asutus|5|45,5%"],
            Tables()[0].Lines("kinds", "name", "institutions", "count", "share")
        );
        Assert.Equal(
            ["Šakk|2|18,2%|40", "Zoo|2|18,2%|40", "Väike vald|2|18,2%|40", "Suur amet|5|45,5%|100"],
            Tables()[0].Views("kinds").SelectMany(static kind => kind.Lines("rows", "name", "count", "share", "bar"))
        );
    }

    [Fact]
    public void Ids_decide_between_equal_names()
    {
        string[] ids = [.. Enumerable.Range(0, 40).Select(static at => $"k{at:00}")];
        var programme = TestData.Programme("a", TestData.Period("2021", [.. ids.Reverse().Select(static id => (id, 1))]));
        var context = TestData.SiteContext(
            TestData.Content(programme).With([.. ids.Reverse().Select(static id => TestData.Institution(id, "Sama"))])
        );

        Assert.Equal(ids, context.Institutions.Select(static each => each.Id.Value));
        Assert.Equal(
            ids,
            context.Directory.LargestFirst(programme.Results[0].Breakdown!).Select(static each => each.Institution.Institution.Id.Value)
        );
    }

    [Fact]
    public void Counties_carry_their_sums_and_shares() =>
        Assert.Equal(
            ["Maakond märkimata|1|5|45,5%", "Tartu|2|4|36,4%", "Harju|1|2|18,2%"],
            Tables()[0].Lines("where.counties.rows", "name", "institutions", "count", "share")
        );

    [Fact]
    public void The_newest_is_on_the_sheet_and_earlier_ones_have_pages()
    {
        Assert.Equal(["2021|11 läbinut"], Tables().Select(static table => $"{table.Text("period")}|{table.Text("total_text")}"));
        var plan = TestData.Plan(TestData.Content(_programme).With(_institutions));
        Assert.Equal(
            ["2020/|1 läbinu|1 asutus"],
            plan.Page("koolitused/a/index.html").Lines("earlier_breakdowns", "href", "total_text", "institutions")
        );
        Assert.Equal(
            "../../../asutused/zoo/",
            plan.Page("koolitused/a/2020/index.html").Views("breakdown.kinds")[0].Views("rows")[0].Text("href")
        );
    }

    [Fact]
    public void An_institution_lists_what_it_took_part_in_and_sums_by_unit()
    {
        var other = TestData.Programme("0", TestData.Period("2021", ("zoo", 3)) with { Unit = PeriodUnit.Teams });
        var context = TestData.SiteContext(TestData.Content(other, _programme).With(_institutions));
        var view = Page(_institutions[2], context);

        Assert.Equal(
            ["0|2021|3 meeskonda|100,0%", "a|2021|2 läbinut|18,2%", "|2020|1 läbinu|100,0%"],
            view.Lines("rows", "title", "period", "count", "share")
        );
        Assert.Equal("3 läbinut, 3 meeskonda", view.Text("sums"));
        Assert.Equal("2 koolitusprogrammi", view.Text("programmes"));
        Assert.Contains("Zoo|2|3 läbinut, 3 meeskonda", Institutions(context).Lines("rows", "name", "programmes", "participants"));
        Assert.Equal("../../koolitused/a/", view.Views("rows")[1].Text("href"));
    }

    [Fact]
    public void Who_completed_is_not_added_to_who_registered()
    {
        var registered = TestData.Period("2022", ("zoo", 4)) with
        {
            Breakdown = TestData.Breakdown(("zoo", 4)) with { Of = BreakdownTotal.Registered },
        };
        var context = TestData.SiteContext(TestData.Content(TestData.Programme("0", registered), _programme).With(_institutions));
        Assert.Equal("3 läbinut, 4 registreerunut", Page(_institutions[2], context).Text("sums"));
    }

    private static View[] Tables() =>
        [
            .. BreakdownTables.Newest(
                _programme,
                TestData.SiteContext(TestData.Content(_programme).With(_institutions)),
                new PageLocation(Addresses.Programme("a"))
            ),
        ];

    private static View Page(Institution institution, SiteContext context) =>
        InstitutionPage.Make(institution, InstitutionPage.Pages(institution, context).Single(), context);

    private static View Institutions(SiteContext context)
    {
        var list = context.InstitutionListings.All;
        return InstitutionsPage.Make(list, list.Pages.Single(), context);
    }
}
