using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>Numbers that stand in most rows of data files: small counts and shares. The cell of each is made once.</summary>
internal sealed class CellPool
{
    private readonly Cells?[] _counts = new Cells?[1000];
    private readonly Cells?[] _shares = new Cells?[1001];

    /// <summary>An institution's participants in a period.</summary>
    public static ColumnGroup<int> CountColumn { get; } =
        new(new Column<int>("osalejaid", "programme.results.participants", static count => NumberFormat.Plain(count)));

    /// <summary>Its share of all participants of the period, in tenths of a percent.</summary>
    public static ColumnGroup<long> ShareColumn { get; } =
        new(new Column<long>("osakaal_protsent", "computed.share", NumberFormat.PlainTenths));

    /// <param name="count">0 or more.</param>
    public Cells Count(int count) => count < _counts.Length ? _counts[count] ??= CountColumn.CellsOf(count) : CountColumn.CellsOf(count);

    /// <param name="tenths">Of a percent, 0 to 1000.</param>
    public Cells Share(long tenths) => _shares[tenths] ??= ShareColumn.CellsOf(tenths);
}
