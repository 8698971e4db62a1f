using System.Collections.Concurrent;
using SiteGen.Estonian;

namespace SiteGen.Pages;

/// <summary>Texts that stand in most rows of the tables on pages. Each is made once.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, SharedText> _known = new(StringComparer.Ordinal);

    public NumberTexts Whole { get; } = new(Numbers.Whole);

    /// <summary>Of tenths of a percent.</summary>
    public NumberTexts Percent { get; } = new(Numbers.PercentOfTenths);

    /// <summary>Of tenths, for machines.</summary>
    public NumberTexts Plain { get; } = new(NumberFormat.PlainTenths);

    /// <summary>The same object for equal texts.</summary>
    public SharedText Of(string text) => _known.GetOrAdd(text, static text => new SharedText(text));
}
