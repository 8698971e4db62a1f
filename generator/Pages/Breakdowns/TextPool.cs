using System.Collections.Concurrent;
using SiteGen.Estonian;

namespace SiteGen.Pages;

/// <summary>What stands in most rows of tables.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, SharedText> _known = new(StringComparer.Ordinal);

    public NumberTexts Whole { get; } = new(Numbers.Whole);

    /// <summary>Of tenths of a percent.</summary>
    public NumberTexts Percent { get; } = new(Numbers.PercentOfTenths);

    /// <summary>Of tenths, for machines.</summary>
    public NumberTexts Plain { get; } = new(NumberFormat.PlainTenths);

    /// <summary>One for all that are the same.</summary>
    public SharedText Of(string text) => _known.GetOrAdd(text, static text => new SharedText(text));
}
