using System.Collections.Concurrent;
using SiteGen.Estonian;

namespace SiteGen.Pages;

/// <summary>Caches texts that occur in most table rows. Thread-safe.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, SharedText> _known = new(StringComparer.Ordinal);

    public NumberTexts Whole { get; } = new(Numbers.Whole);

    /// <summary>Percentages, from tenths of a percent.</summary>
    public NumberTexts Percent { get; } = new(Numbers.PercentOfTenths);

    /// <summary>Machine-readable numbers, from tenths.</summary>
    public NumberTexts InvariantTenths { get; } = new(NumberFormat.InvariantTenths);

    /// <summary>Returns the same instance for equal texts.</summary>
    public SharedText Of(string text) => _known.GetOrAdd(text, static text => new SharedText(text));
}
