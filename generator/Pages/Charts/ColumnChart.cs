using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// Chart over time: a bar for those who completed and, if known, one behind it for those who registered. The bars are columns, or rows
/// where their labels would not stand side by side on a phone. Lengths are percentages of the longest bar.
/// </summary>
internal static class ColumnChart
{
    public const int MaxBars = 24;
    private const int MaxColumns = 6;

    /// <summary>The digits that stand side by side on a narrow screen, with space between the columns.</summary>
    private const int MaxDigits = 30;

    /// <param name="spans">In chronological order; only the latest are drawn.</param>
    /// <param name="leftOut">Says what the chart does not show; empty if it shows all.</param>
    /// <returns>Null if there are fewer than two bars or all are empty.</returns>
    public static View? Make(
        IReadOnlyCollection<Span> spans,
        string caption,
        IEnumerable<string> leftOut,
        PeriodUnit unit,
        Translations translations
    )
    {
        Span[] drawn = [.. spans.TakeLast(MaxBars)];
        var highest = drawn.Select(static span => Math.Max(span.Completed, span.Registered ?? 0)).DefaultIfEmpty().Max();
        if (drawn.Length < 2 || highest == 0)
        {
            return null;
        }

        var bars = Array.ConvertAll(drawn, span => Bar(span, highest));
        return new View
        {
            { "caption", caption },
            { "completed", translations.Of("pictures.completed", unit) },
            { "registered", translations.Of("pictures.registered", unit) },
            { "columns", bars },
            { "in_rows", bars.Length > MaxColumns || bars.Length * drawn.Max(Width) > MaxDigits },
            { "with_registered", drawn.Any(static span => span.Registered is not null) },
            { "notes", Notes(drawn.Length, spans.Count, translations).Concat(leftOut) },
        };
    }

    private static ImmutableArray<string> Notes(int drawn, int all, Translations translations) =>
        drawn == all ? [] : [translations.Text("pictures.latest", ("n", Numbers.Whole(drawn)))];

    private static View Bar(Span span, long highest) =>
        new()
        {
            { "name", span.Name },
            { "completed", Numbers.Whole(span.Completed) },
            { "completed_height", Scale.OfHundred(span.Completed, highest) },
            { "registered", span.Registered is { } registered ? Numbers.Whole(registered) : null },
            { "registered_height", span.Registered is { } high ? Scale.OfHundred(high, highest) : null },
            { "provisional", span.IsProvisional },
        };

    /// <summary>Of what cannot be broken: the numbers, and the longest word of the name.</summary>
    private static int Width(Span span) =>
        Math.Max(
            Numbers.Whole(span.Completed).Length
                + (span.Registered is { } registered ? " / ".Length + Numbers.Whole(registered).Length : 0),
            span.Name.Split(' ').Max(static word => word.Length)
        );

    internal readonly record struct Span(string Name, long Completed, long? Registered = null, bool IsProvisional = false);
}
