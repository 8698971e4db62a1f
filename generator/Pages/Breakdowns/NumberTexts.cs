namespace SiteGen.Pages;

/// <summary>
/// Numbers of one kind in words, such as <c>12 osalejat</c>. Those up to a thousand stand in most rows, and are made once.
/// </summary>
internal sealed class NumberTexts(Func<long, string> written)
{
    private readonly SharedText?[] _small = new SharedText?[1001];

    /// <param name="n">0 or more.</param>
    public SharedText Of(long n) => n < _small.Length ? _small[n] ??= written(n) : written(n);
}
