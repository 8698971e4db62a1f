using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Column chart over time: one column for people who completed and, if known, one behind it for people who registered. Heights are
/// percentages of the tallest column.
/// </summary>
internal static class ColumnChart
{
    private const int MaxColumns = 12;

    /// <param name="spans">In chronological order; only the latest are drawn.</param>
    /// <returns>Null if there are fewer than two columns or all are empty.</returns>
    public static View? Make(IEnumerable<Span> spans, string caption, PeriodUnit unit, Translations translations)
    {
        Span[] drawn = [.. spans.TakeLast(MaxColumns)];
        var highest = drawn.Select(static span => Math.Max(span.Completed, span.Registered ?? 0)).DefaultIfEmpty().Max();
        return drawn.Length < 2 || highest == 0
            ? null
            : new View
            {
                { "caption", caption },
                { "completed", translations.Of("pictures.completed", unit) },
                { "registered", translations.Of("pictures.registered", unit) },
                { "columns", drawn.Select(span => Column(span, highest)) },
                { "with_registered", drawn.Any(static span => span.Registered is not null) },
            };
    }

    private static View Column(Span span, long highest) =>
        new()
        {
            { "name", span.Name },
            { "completed", Numbers.Whole(span.Completed) },
            { "completed_height", Scale.OfHundred(span.Completed, highest) },
            { "registered", span.Registered is { } registered ? Numbers.Whole(registered) : null },
            { "registered_height", span.Registered is { } high ? Scale.OfHundred(high, highest) : null },
        };

    internal readonly record struct Span(string Name, long Completed, long? Registered = null);
}
