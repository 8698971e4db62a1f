using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Numbers of one thing, each with its noun: <c>12 osalejat</c>. The small ones stand in most rows, and are made once.</summary>
internal sealed class Counted(Phrase phrase)
{
    private readonly string?[] _small = new string?[256];

    /// <param name="n">0 or more.</param>
    public string Of(long n) => n < _small.Length ? _small[n] ??= Written(n) : Written(n);

    private string Written(long n) => (Plurals.IsOne(n) ? phrase.One : phrase.Other).Replace("{n}", Numbers.Whole(n), StringComparison.Ordinal);
}
