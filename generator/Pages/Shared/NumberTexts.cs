namespace SiteGen.Pages;

/// <summary>
/// Numbers in one format, such as <c>12 osalejat</c>. Those up to a thousand stand in most rows; the text of each is made once.
/// </summary>
internal sealed class NumberTexts(Func<long, string> format)
{
    private readonly SharedText?[] _small = new SharedText?[1001];

    /// <param name="n">0 or more.</param>
    public SharedText Of(long n) => n < _small.Length ? _small[n] ??= format(n) : format(n);
}
