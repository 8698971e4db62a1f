using System.Collections.Concurrent;
using SiteGen.Estonian;

namespace SiteGen.Pages;

/// <summary>Caches texts that occur in most table rows. Thread-safe.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, SharedText> _known = new(StringComparer.Ordinal);
    private readonly NumberTexts _whole = new(Numbers.Whole);
    private readonly NumberTexts _grouped = new(Numbers.WholeGrouped);
    private readonly NumberTexts _shares = new(static tenths => Rates.PercentInColumn(tenths, Rates.Whole));

    /// <summary>Machine-readable numbers, from tenths.</summary>
    public NumberTexts InvariantTenths { get; } = new(NumberFormat.InvariantTenths);

    /// <summary>The numbers of a column.</summary>
    /// <param name="largest">The largest of them.</param>
    public NumberTexts Column(long largest) => Numbers.IsGrouped(largest) ? _grouped : _whole;

    /// <summary>A share in a column of shares.</summary>
    public SharedText Share(long part, long whole) =>
        Rates.Tenths(part, whole) is > 0 and < Rates.Whole and var tenths ? _shares.Of(tenths) : Of(Rates.PercentInColumn(part, whole));

    /// <summary>Returns the same instance for equal texts.</summary>
    public SharedText Of(string text) => _known.GetOrAdd(text, static text => new SharedText(text));
}
