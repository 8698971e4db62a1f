using SiteGen.Pages.Data;

namespace SiteGen.Pages;

/// <summary>Caches the cells of small counts and shares, which occur in most rows of data files. Thread-safe.</summary>
internal sealed class CellPool
{
    private readonly Cells?[] _counts = new Cells?[1000];
    private readonly Cells?[] _shares = new Cells?[1001];

    /// <summary>The number of an institution's participants in a period.</summary>
    public static ColumnGroup<int> CountColumn { get; } =
        new(
            new Column<int>(
                "arv",
                ColumnType.Integer,
                "mitu inimest, osaluskorda või meeskonda asutusest oli",
                static count => NumberFormat.Invariant(count)
            )
            {
                IsRequired = true,
            }
        );

    /// <summary>Share of the period's participants, in tenths of a percent.</summary>
    public static ColumnGroup<long> ShareColumn { get; } =
        new(
            new Column<long>(
                "osakaal",
                ColumnType.Number,
                "asutuse osakaal programmi osalejatest sel perioodil",
                NumberFormat.InvariantTenths
            )
            {
                Unit = "protsent",
                IsRequired = true,
            }
        );

    /// <param name="count">Not negative.</param>
    public Cells Count(int count) => count < _counts.Length ? _counts[count] ??= CountColumn.CellsOf(count) : CountColumn.CellsOf(count);

    /// <param name="tenths">Tenths of a percent, 0 to 1000.</param>
    public Cells Share(long tenths) => _shares[tenths] ??= ShareColumn.CellsOf(tenths);
}
