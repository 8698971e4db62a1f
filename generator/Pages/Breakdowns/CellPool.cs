using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>What stands in most rows of data files: small numbers, shares, totals. Each is made once.</summary>
internal sealed class CellPool(Translations translations)
{
    private readonly Cells?[] _totals = new Cells?[Enum.GetValues<BreakdownTotal>().Length];
    private readonly Cells?[] _whole = new Cells?[1000];
    private readonly Cells?[] _shares = new Cells?[1001];

    /// <param name="n">0 or more.</param>
    public Cells Whole(int n) => n < _whole.Length ? _whole[n] ??= NumberFormat.Plain(n) : NumberFormat.Plain(n);

    public Cells Total(BreakdownTotal of) => _totals[(int)of] ??= translations.Of("totals", of);

    /// <param name="tenths">Of a percent, 0 to 1000.</param>
    public Cells Share(long tenths) => _shares[tenths] ??= NumberFormat.PlainTenths(tenths);
}
