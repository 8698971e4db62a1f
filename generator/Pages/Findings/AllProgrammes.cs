using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>
/// What a programme is compared with: all periods of all programmes without samples, those with exact figures of one unit. Periods that
/// last to this day hold others and are left out.
/// </summary>
internal sealed class AllProgrammes(IEnumerable<Programme> withoutSamples)
{
    private const int MinOthers = 3;

    private readonly ImmutableArray<(string Slug, Period Period)> _periods =
    [
        .. from programme in withoutSamples
        from period in programme.Results
        where !period.Name.Value.IsOpen
        select (programme.Slug, period),
    ];

    private readonly ConcurrentDictionary<PeriodUnit, Base> _completions = new();
    private readonly ConcurrentDictionary<PeriodUnit, Base> _satisfactions = new();

    /// <summary>Those who completed of those who registered, in tenths of a percent; null with fewer than three other programmes.</summary>
    public long? Completion(Programme programme, PeriodUnit unit) =>
        _completions.GetOrAdd(unit, Completions) is var all && all.Suits(programme) ? Rates.Tenths(all.Part, all.Whole) : null;

    /// <summary>The mean satisfaction of all periods, in tenths of a percent; null with fewer than three other programmes.</summary>
    public long? Satisfaction(Programme programme, PeriodUnit unit) =>
        _satisfactions.GetOrAdd(unit, Satisfactions) is var all && all.Suits(programme) ? Rates.Tenths(all.Part, all.Whole) : null;

    private Base Completions(PeriodUnit unit)
    {
        var (part, whole, slugs) = (0L, 0L, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (slug, period) in _periods)
        {
            if (
                period.Unit == unit
                && period.Completed?.Value.Exact is { } completed
                && period.Registered?.Value.Exact is > 0 and var registered
            )
            {
                (part, whole) = (part + completed, whole + registered);
                slugs.Add(slug);
            }
        }

        return new Base(part, whole, slugs);
    }

    private Base Satisfactions(PeriodUnit unit)
    {
        var (part, whole, slugs) = (0L, 0L, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (slug, period) in _periods)
        {
            if (period.Unit == unit && period.Satisfaction is { Value: var percent })
            {
                (part, whole) = (part + (long)(10 * percent), whole + 1000);
                slugs.Add(slug);
            }
        }

        return new Base(part, whole, slugs);
    }

    private sealed record Base(long Part, long Whole, HashSet<string> Slugs)
    {
        /// <summary>Samples are compared with nothing.</summary>
        public bool Suits(Programme programme) => !programme.Sample && Slugs.Count - (Slugs.Contains(programme.Slug) ? 1 : 0) >= MinOthers;
    }
}
