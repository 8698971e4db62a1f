using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>
/// The participants of each institution in all programmes; only of sample institutions are those of samples counted. Units are never added
/// together, nor are figures.
/// </summary>
internal sealed class InstitutionTotals(SiteContext context)
{
    private readonly ConcurrentDictionary<(PeriodUnit, Figure), ImmutableArray<InstitutionTotal>> _totals = new();
    private readonly ConcurrentDictionary<(PeriodUnit, Figure, InstitutionKind, bool), ImmutableArray<long>> _peers = new();

    /// <summary>Institutions with participants, by name.</summary>
    public ImmutableArray<InstitutionTotal> Of(PeriodUnit unit, Figure figure) =>
        _totals.GetOrAdd(
            (unit, figure),
            _ =>
                [
                    .. context
                        .Directory.Rows.Select(row => new InstitutionTotal(row, Of(row.Institution, unit, figure)))
                        .Where(static each => each.Count > 0),
                ]
        );

    public long Of(Institution institution, PeriodUnit unit, Figure figure) =>
        PeriodsOf(institution).Where(each => each.Period.Unit == unit && each.Period.Figure == figure).Sum(static each => (long)each.Count);

    /// <summary>The breakdown entries of an institution that count.</summary>
    public IEnumerable<PeriodCount> PeriodsOf(Institution institution) =>
        context.Breakdowns.PeriodsOf(institution).Where(each => institution.Sample || !each.Programme.Sample);

    /// <summary>The totals of all institutions of a kind, the smallest first: also of those that took part in nothing.</summary>
    public ImmutableArray<long> OfKind(Institution like, PeriodUnit unit, Figure figure) =>
        _peers.GetOrAdd(
            (unit, figure, like.Kind, like.Sample),
            _ =>
                [
                    .. context
                        .Directory.Institutions.Where(each => each.Kind == like.Kind && each.Sample == like.Sample)
                        .Select(each => Of(each, unit, figure))
                        .Order(),
                ]
        );
}
