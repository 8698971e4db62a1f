namespace SiteGen.Pages.Charts;

/// <summary>A line of the same figure over like periods, for a tile: an ornament beside the numbers, which the tables have.</summary>
internal static class Sparkline
{
    private const int MinPoints = 3;
    private const long Width = 100;
    private const long Height = 20;

    /// <param name="values">In chronological order.</param>
    /// <returns>The points of a line, from zero at y = 20 to the highest at y = 0; null if they are fewer than three or all zero.</returns>
    public static string? Points(IReadOnlyList<long> values)
    {
        var highest = values.DefaultIfEmpty().Max();
        return values.Count < MinPoints || highest == 0
            ? null
            : string.Join(
                ' ',
                values.Select(
                    (value, at) =>
                        Scale.Number((decimal)Width * at / (values.Count - 1))
                        + ","
                        + Scale.Number(Height - ((decimal)Height * value / highest))
                )
            );
    }
}
