namespace SiteGen.Pages;

/// <summary>
/// Formats numbers in one way, such as <c>12 osalejat</c>, and caches the texts up to 1000, which are in most rows. Thread-safe.
/// </summary>
internal sealed class NumberTexts(Func<long, string> format)
{
    private readonly SharedText?[] _small = new SharedText?[1001];

    /// <param name="n">Not negative.</param>
    public SharedText Of(long n) => n < _small.Length ? _small[n] ??= format(n) : format(n);
}
