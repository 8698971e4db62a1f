using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Pages.Findings;

/// <summary>A part of a whole in whole percent, rounded half up.</summary>
/// <param name="IsBound">Whether rounding would turn nearly all into all, or a few into none.</param>
internal readonly record struct Share(long Percent, bool IsBound)
{
    public static Share Of(long part, long whole)
    {
        var percent = ((200 * part) + whole) / (2 * whole);
        return new Share(percent, (percent == 100 && part < whole) || (percent == 0 && part > 0));
    }

    /// <summary><c>93%</c>, <c>üle 99%</c>, <c>alla 1%</c></summary>
    public string Format(Translations translations) =>
        !IsBound ? Numbers.Percent(Percent) : translations.Text(Percent == 0 ? "findings.nearly_none" : "findings.nearly_all");
}

/// <summary>The shares that are said in words, such as nine out of ten.</summary>
internal static class Shares
{
    private static readonly ImmutableArray<long> _inWords = [90, 80, 75, 70, 67, 60, 50, 40, 33, 30, 25, 20, 10, 5];

    public static bool InWords(Share share) => _inWords.Contains(share.Percent);
}
