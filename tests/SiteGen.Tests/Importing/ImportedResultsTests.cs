using System.Text;
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
            "results:\r\n  # uusim\r\n  - period: 2022   # see\r\n    dropped_out: 1\r\n    status: provisional\r\n"
            + "    registered: 3  # vana arv\r\n    completed: 2\r\n    satisfaction: 95\r\n    participants:\r\n"
            + "      # suurimad\r\n      rae: 1  # koos allasutustega\r\n      tartu-linn: 1\r\n    note: Jääb alles.\r\n"
            + "  - {period: 2020, courses: 1}\r\nnotes: Lõpp.";
        var rest = _list.Story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_list.Story.At(Story.Programme), rest + Before, new UTF8Encoding(true));
        _list.Write("Rae vald;läbinud", "Tartu linn;läbinud", "Kooliamet;katkestanud");

        Assert.Equal((0, ""), (_list.Run("list.csv").Code, ""));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_list.Story.At(Story.Programme)));
        _list.Run("list.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(rest + After)], File.ReadAllBytes(_list.Story.At(Story.Programme)));
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
        Assert.Equal(0, _list.Run("list.csv").Code);
        Assert.EndsWith(
            "results:\n  - participants:\n      rae: 1\n    completed: 1\n    period: 2022\n    dropped_out: 1\n    registered: 2\n",
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
            "results:\n  - period: 2022\n    registered: 1\n    completed: 1\n    participants:\n      rae: 1\n\n"
                + "  - period: 2020\n    courses: 3\nnotes: Lõpp.\n",
            _list.Story.Read(Story.Programme),
            StringComparison.Ordinal
        );
        Assert.Equal(0, _list.Story.Build().ExitCode);
    }

    [Fact]
    public void Results_in_brackets_are_left_alone_and_told()
    {
        _list.Story.Append(Story.Programme, "results: [{period: 2022, courses: 3}]\n");
        _list.Write("Rae vald;läbinud");
        var (code, said) = _list.Run("list.csv");
        Assert.Equal(1, code);
        Assert.Contains("SG0706", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        _list.Story.Append(Story.Programme, "results:\n  - period: 2022\n    registered: 7\n    completed: 1\n");
        var before = _list.Story.Read(Story.Programme);
        _list.Write("Rae vald;läbinud", "Rae vald;loobunud");
        var (code, said) = _list.Run("list.csv", "--dry-run");
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
