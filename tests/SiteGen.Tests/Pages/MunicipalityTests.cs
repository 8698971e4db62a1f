using SiteGen.Estonian;
using SiteGen.Pages.Charts;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Pages;

public sealed class MunicipalityTests
{
    [Fact]
    public void There_are_79_each_with_a_code_and_a_place_of_its_own()
    {
        Assert.Equal(79, Municipality.All.Length);
        Assert.Equal(79, Municipality.All.DistinctBy(static each => each.Ehak).Count());
        Assert.Equal(79, Municipality.All.DistinctBy(static each => (each.Column, each.Row)).Count());
        Assert.All(Municipality.All, static each => Assert.InRange(each.Column, 1, Municipality.Columns));
        Assert.All(Municipality.All, static each => Assert.InRange(each.Row, 1, 9));
        Assert.Equal(Municipality.All.OrderBy(static each => each.Row).ThenBy(static each => each.Column), Municipality.All);
    }

    [Fact]
    public void They_are_those_of_the_shipped_list_of_institutions()
    {
        var shipped = File.ReadAllText(Path.Join(Repository.Content, "institutions.yaml"));
        Assert.All(
            Municipality.All,
            each =>
                Assert.Contains(
                    $"name: {each.Name}\n  kind: municipality\n  county: {each.County}\n  ehak: \"{each.Ehak}\"\n",
                    shipped,
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>Outlines of counties would mean nothing otherwise.</summary>
    [Fact]
    public void Each_county_is_in_one_piece()
    {
        foreach (var county in Counties.All)
        {
            var left = Municipality.All.Where(each => each.County == county).Select(static each => (each.Column, each.Row)).ToHashSet();
            var reached = new Queue<(int Column, int Row)>([left.First()]);
            while (reached.TryDequeue(out var at))
            {
                left.Remove(at);
                foreach (var (column, row) in ((int, int)[])[(0, 1), (1, 0), (0, -1), (-1, 0)])
                {
                    if (left.Remove((at.Column + column, at.Row + row)))
                    {
                        reached.Enqueue((at.Column + column, at.Row + row));
                    }
                }
            }

            Assert.Empty(left);
        }
    }
}
