using System.Text;
using SiteGen.Tests.Content;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>How an import edits the programme's file.</summary>
public sealed class ImportedResultsTests : IDisposable
{
    private readonly RegistrationList _list = new();

    public void Dispose() => _list.Dispose();

    [Fact]
    public void A_period_that_is_there_keeps_everything_but_its_counts_to_the_byte()
    {
        const string Before =
            "results:\r\n  # uusim\r\n  - period: 2022   # see\r\n    status: provisional\r\n    registered: 9  # vana arv\r\n"
            + "    completed: 4\r\n    satisfaction: 95\r\n    participants:\r\n      # suurimad\r\n"
            + "      rae: 3  # koos allasutustega\r\n      amet: 1\r\n    note: Jääb alles.\r\n"
            + "  - {period: 2020, courses: 1}\r\nnotes: Lõpp.";
        const string After =
            "results:\r\n  # uusim\r\n  - period: 2022   # see\r\n    status: provisional\r\n"
            + "    registered: 3  # vana arv\r\n    completed: 2\r\n    dropped_out: 1\r\n    satisfaction: 95\r\n    participants:\r\n"
            + "      # suurimad\r\n      rae: 1  # koos allasutustega\r\n      tartu-linn: 1\r\n    note: Jääb alles.\r\n"
            + "  - {period: 2020, courses: 1}\r\nnotes: Lõpp.";
        var rest = _list.Story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_list.Story.At(Story.Programme), rest + Before, new UTF8Encoding(true));
        _list.Write("Rae vald;läbinud", "Tartu linn;läbinud", "Kooliamet;katkestanud");

        Assert.Equal((0, ""), (_list.Run("list.csv", "--replace").Code, ""));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_list.Story.At(Story.Programme)));
        _list.Run("list.csv", "--replace");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_list.Story.At(Story.Programme)));
    }

    /// <summary>Hundreds of institutions change, go and come at once; those that remain keep their order and their comments.</summary>
    [Fact]
    public void Many_institutions_are_written_at_once()
    {
        const int Count = 400;
        var ids = Enumerable.Range(0, Count).ToArray();
        _list.Story.Append(
            RegistrationList.Institutions,
            string.Concat(ids.Select(static id => $"- id: a{id}\n  name: Asutus nimega {id}\n  kind: agency\n"))
        );
        string Period(IEnumerable<string> lines) =>
            "results:\n  - period: 2022\n    registered: 200\n    completed: 200\n    participants:\n" + string.Concat(lines);
        _list.Story.Append(
            Story.Programme,
            Period(ids.Where(static id => id % 4 != 0).Select(static id => $"      a{id}: 7  # {id}\n"))
                .Replace("200", "2100", StringComparison.Ordinal)
        );
        _list.Write([.. ids.Where(static id => id % 2 == 0).Select(static id => $"Asutus nimega {id};läbinud")]);

        Assert.Equal((0, ""), (_list.Run("list.csv", "--replace").Code, ""));
        var kept = ids.Where(static id => id % 4 == 2).Select(static id => $"      a{id}: 1  # {id}\n");
        var added = ids.Where(static id => id % 4 == 0).Select(static id => $"a{id}").Order(StringComparer.Ordinal);
        Assert.EndsWith(
            Period([.. kept, .. added.Select(static id => $"      {id}: 1\n")]),
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Keys_of_a_period_may_be_in_any_order()
    {
        _list.Story.Append(
            Story.Programme,
            "results:\n  - participants:\n      rae: 3\n      tartu-linn: 2\n      amet: 1\n    completed: 6\n    "
                + "period: 2022\n    registered: 9\n"
        );
        _list.Write("Rae vald;läbinud", "Kooliamet;katkestanud");
        Assert.Equal(0, _list.Run("list.csv", "--replace").Code);
        Assert.EndsWith(
            "results:\n  - participants:\n      rae: 1\n    completed: 1\n    period: 2022\n    registered: 2\n    dropped_out: 1\n",
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_new_period_goes_before_those_that_are_there()
    {
        _list.Story.Append(Story.Programme, "results:\n  - period: 2020\n    courses: 3\nnotes: Lõpp.\n");
        _list.Write("Rae vald;läbinud");
        _list.Run("list.csv");
        Assert.EndsWith(
            "results:\n  - period: 2022\n    registered: 1\n    completed: 1\n    participants:\n      rae: 1\n"
                + "  - period: 2020\n    courses: 3\nnotes: Lõpp.\n",
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
        Assert.Equal(0, _list.Story.Build().ExitCode);
    }

    [Fact]
    public void Figures_that_stand_are_replaced_only_on_request()
    {
        _list.Story.Append(Story.Programme, "results:\n  - period: 2022\n    registered: 7\n    participants: {rae: 7}\n");
        var before = _list.Story.Read(Story.Programme);
        _list.Write("Rae vald;läbinud");
        var (code, said) = _list.Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("SG0720", said, StringComparison.Ordinal);
        Assert.Contains("`registered`, `participants`", said, StringComparison.Ordinal);
        Assert.Equal(before, _list.Story.Read(Story.Programme));

        Assert.Equal(0, _list.Run("list.csv", "--replace").Code);
        Assert.EndsWith(
            "registered: 1\n    completed: 1\n    participants: {rae: 1}\n",
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
        Assert.Equal(0, _list.Run("list.csv").Code); // it says so already
    }

    [Fact]
    public void A_figure_that_the_list_does_not_tell_is_kept_and_pointed_out()
    {
        _list.Story.Append(Story.Programme, "results:\n  - period: 2022\n    withdrawn: 2\n    courses: 1\n");
        File.WriteAllText(_list.Story.At("list.csv"), "Asutus;Osales\nRae vald;jah\nRae vald;ei\n");
        var (code, said) = _list.Run("list.csv", "--replace");
        Assert.Equal((1, true), (code, said.Contains("SG0721", StringComparison.Ordinal)));
    }

    /// <summary>Each layout that a period may have: the figures change, and all else reads as before.</summary>
    [Theory]
    [InlineData("results: [{period: 2022, courses: 3}]\n")]
    [InlineData("results:\n- period: 2022\n  courses: 3\n")]
    [InlineData("results:\n    - period: 2022\n      courses: 3\n")]
    [InlineData("results:\n  -\n    period: 2022\n    completed:\n    courses: 3\n")]
    [InlineData("results:\n  - period:\n      2022\n    courses: 3\n    participants:\n")]
    [InlineData("results:\n  - \"period\": '2022'\n    \"courses\": 3 # kolm\n    participants: {}\n")]
    [InlineData("results:\n")]
    [InlineData("results: []\n")]
    public void Any_layout_is_written_right(string results)
    {
        _list.Story.Append(Story.Programme, results);
        _list.Write("Rae vald;läbinud", "Tartu linn;katkestanud");
        Assert.Equal((0, ""), (_list.Run("list.csv").Code, ""));
        var (content, codes) = Reading.Of(_list.Story);
        Assert.Empty(codes);
        var period = Assert.Single(content.Sheet().Results);
        Assert.Equal(
            "2022: registered 2, completed 1, dropped_out 1, of completed rae 1",
            $"{period.Name.Value}: registered {period.Registered!.Value.Value.Value}, completed {period.Completed!.Value.Value.Value}, "
                + $"dropped_out {period.DroppedOut!.Value.Value.Value}, "
                + $"of {period.Breakdown!.Figure} {period.Breakdown.Entries[0].Institution.Value} {period.Breakdown.Entries[0].Count}"
        );
        Assert.Equal(results.Contains("courses", StringComparison.Ordinal), period.Courses is not null);
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        _list.Story.Append(Story.Programme, "results:\n  - period: 2022\n    registered: 7\n    completed: 1\n");
        var before = _list.Story.Read(Story.Programme);
        _list.Write("Rae vald;läbinud", "Rae vald;loobunud");
        var (code, said) = _list.Run("list.csv", "--dry-run", "--replace");
        Assert.Equal(0, code);
        Assert.Contains("-    registered: 7\n", said, StringComparison.Ordinal);
        Assert.Contains("+    registered: 2\n", said, StringComparison.Ordinal);
        Assert.Contains("+      rae: 1\n", said, StringComparison.Ordinal);
        Assert.Equal(before, _list.Story.Read(Story.Programme));
        Assert.Equal(
            ["programme.yaml"],
            Directory.GetFiles(Path.GetDirectoryName(_list.Story.At(Story.Programme))!).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void What_a_build_would_refuse_is_not_written()
    {
        _list.Story.Append(
            Story.Programme,
            "results:\n  - period: 2022\n    registered: 1\n    completed: 1\n    participants_of: registered\n    participants: {rae: 1}\n"
        );
        var before = _list.Story.Read(Story.Programme);
        _list.Write("Rae vald;läbinud", "Tartu linn;läbinud");
        Assert.Equal(1, _list.Run("list.csv").Code);
        Assert.Equal(before, _list.Story.Read(Story.Programme));
    }
}
