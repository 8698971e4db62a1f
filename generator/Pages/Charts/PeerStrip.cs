using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Pages.Charts;

/// <summary>
/// One dot for each of many like institutions, from zero to the largest. Dots of about the same number stand in a column; in a long one
/// they lie on each other.
/// </summary>
/// <param name="Dots">An SVG path of points.</param>
/// <param name="Own">The place of the institution in question, on the line in the middle.</param>
internal sealed record PeerStrip(string Dots, int Own)
{
    private const int Width = 400;
    private const int Middle = 36;

    /// <summary>A dot and the space beside it.</summary>
    private const int Step = 8;

    /// <param name="others">Not negative.</param>
    /// <returns>Null if nobody took part anywhere.</returns>
    public static PeerStrip? Of(long own, ImmutableArray<long> others)
    {
        var most = Math.Max(own, others.DefaultIfEmpty().Max());
        return most == 0
            ? null
            : new PeerStrip(
                string.Concat(
                    from column in others.CountBy(ColumnOf)
                    from y in Column(column.Value, column.Key == ColumnOf(own))
                    select string.Create(CultureInfo.InvariantCulture, $"M{column.Key} {y}h0")
                ),
                ColumnOf(own)
            );

        int ColumnOf(long count) => (int)(Width * count / most) / Step * Step;
    }

    /// <summary>The heights of dots, from the middle up and down in turns.</summary>
    /// <param name="isTaken">Whether another dot is in the middle.</param>
    private static IEnumerable<int> Column(int count, bool isTaken)
    {
        var steps = (count + 1) / 2;
        var step = Math.Min(Step, (double)Middle / steps);
        return Enumerable
            .Range(isTaken ? 1 : 0, count)
            .Select(at => Middle + (int)(step * ((at + 1) / 2) * (at % 2 == 0 ? 1 : -1)))
            .Distinct();
    }
}
