using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Growth;

/// <summary>
/// Nothing is quadratic: from one size to its double, work grows at most by a tenth more than from the half. Work is the memory that the
/// process allocates, which is the same in every run, unlike time; comparisons of words allocate some as well.
/// </summary>
[Collection(nameof(Alone))]
public sealed class GrowthTests
{
    private const double Most = 2.2;

    /// <summary>In bytes: what the process allocates besides, and what lists keep free.</summary>
    private const int Besides = 600_000;

    /// <summary>Most inputs show at a part of their size whether they grow too fast.</summary>
    private const int UsualPart = 16;

    private const int Least = 40;

    private const int MostMore = 3;

    /// <summary>Codes that are told once in a run, or of what no content is like: calls, disks, links and workbooks.</summary>
    private static readonly string[] _once =
    [
        .. "SG0003 SG0006 SG0008 SG0010 SG0011 SG0012 SG0014 SG0016 SG0020 SG0151 SG0152 SG0214 SG0510".Split(' '),
        .. "SG0601 SG0602 SG0603 SG0604 SG0605 SG0606 SG0607 SG0608 SG0701 SG0702 SG0707 SG0708 SG0710 SG0711 SG0714 SG0716".Split(' '),
        .. "SG0717 SG0718 SG0720 SG0721 SG0811 SG0812 SG0901 SG0902 SG0903 SG0904 SG0905 SG0906 SG0907".Split(' '),
        .. "SG0921 SG0930 SG0933 SG0940 SG0942".Split(' '),
    ];

    private static readonly Dictionary<string, GrowthInput> _inputs = new[]
    {
        RuleInputs.All,
        PeriodInputs.All,
        FileInputs.All,
        PictureInputs.All,
        SyntaxInputs.All,
        MarkdownInputs.All,
        BoundInputs.All,
        ListInputs.All,
        OtherInputs.All,
        ValueInputs.All,
        Night.IsOn ? LongValueInputs.All : [],
    }
        .SelectMany(static inputs => inputs)
        // By day, one input of each code.
        .Where(static input => Night.IsOn || (!input.IsForNight && input.Code.Length > 0))
        .DistinctBy(static input => Night.IsOn ? input.Name : input.Code)
        .ToDictionary(static input => input.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. _inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_input_is_at_most_twice_the_work_and_a_tenth(string name)
    {
        var input = _inputs[name];
        var size = Night.IsOn ? input.Size : Math.Min(input.Size, Math.Max(Least, input.Size / UsualPart));
        var (half, whole, twice) = (Run(input, size / 2), Run(input, size), Run(input, 2 * size));
        for (var more = MostMore; more > 0 && IsTooMuch(); more--)
        {
            // The process may have something else to do, or a table to make once, but that only adds.
            half = Less(half, Run(input, size / 2));
            whole = Less(whole, Run(input, size));
            twice = Less(twice, Run(input, 2 * size));
        }

        Assert.False(
            IsTooMuch(),
            $"{name}: {half.Bytes:N0}, {whole.Bytes:N0} and {twice.Bytes:N0} bytes for {size / 2}, {size} and {2 * size}"
        );
        Assert.True(Told(input, twice.Said) >= (input.Told == 0 ? 1 : 2 * size) || input.Code.Length == 0, twice.Said);

        bool IsTooMuch() => twice.Bytes - whole.Bytes > (Most * Math.Max(0, whole.Bytes - half.Bytes)) + Besides;
    }

    [Fact]
    public void Every_code_has_an_input_that_grows() =>
        Assert.Equal(
            Catalogue.All.Select(static code => code.Id).Except(_once).Order(StringComparer.Ordinal),
            _inputs.Values.Select(static input => input.Code).Where(static code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)
        );

    private static (long Bytes, string Said) Less((long Bytes, string Said) one, (long Bytes, string Said) other) =>
        one.Bytes < other.Bytes ? one : other;

    private static int Told(GrowthInput input, string said) => said.Split($" {input.Code}:").Length - 1;

    private static (long Bytes, string Said) Run(GrowthInput input, int size)
    {
        using var story = new Story();
        input.Grow(story, size);
        var call = input.Arguments(story);
        using var said = new StringWriter();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        Program.Run(call, said, said);
        return (GC.GetTotalAllocatedBytes(precise: true) - bytes, said.ToString());
    }
}
