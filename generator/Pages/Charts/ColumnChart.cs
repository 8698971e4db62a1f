using SiteGen.Estonian;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Spans of time side by side: a column for those who completed and, where that is known, one behind it for those who registered. Heights
/// are of a hundred.
/// </summary>
internal static class ColumnChart
{
    private const int MostThatFit = 12;

    /// <param name="spans">In the order of time; of many the latest are drawn.</param>
    /// <returns>Null where there are not two to compare.</returns>
    public static View? Make(IEnumerable<Span> spans)
    {
        Span[] drawn = [.. spans.TakeLast(MostThatFit)];
        var highest = drawn.Select(static span => Math.Max(span.Completed, span.Registered ?? 0)).DefaultIfEmpty().Max();
        return drawn.Length < 2 || highest == 0
            ? null
            : new View
            {
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
