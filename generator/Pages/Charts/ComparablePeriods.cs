using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>
/// The periods of a programme that one chart can show: they are equally long, count the same, know exactly how many completed, and do not
/// overlap. Of several such series, the longest is shown, then the newest.
/// </summary>
/// <param name="Shown">Newest first.</param>
/// <param name="LeftOut">All others.</param>
internal sealed record ComparablePeriods(ImmutableArray<Period> Shown, ImmutableArray<Period> LeftOut)
{
    public static ComparablePeriods Of(ImmutableArray<Period> newestFirst)
    {
        var series = newestFirst
            .Where(static period => period.Completed is { Value.IsExact: true } && !period.Name.Value.IsOpen)
            .GroupBy(static period => (period.Unit, period.Name.Value.Months))
            .MaxBy(static series => series.Count());
        var shown = ImmutableArray.CreateBuilder<Period>();
        foreach (var period in series ?? Enumerable.Empty<Period>())
        {
            if (shown.Count == 0 || period.Name.Value.LastDay < shown[^1].Name.Value.First)
            {
                shown.Add(period);
            }
        }

        return new ComparablePeriods(shown.ToImmutable(), [.. newestFirst.Except(shown)]);
    }
}
