using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>What figures of an institution say: how many took part, and in which programme most. Only of one figure and unit.</summary>
internal sealed class InstitutionFindings
{
    /// <summary>Of fewer, it could be seen what a person did.</summary>
    private const int Least = 5;

    private readonly Institution _institution;
    private readonly SiteContext _context;
    private readonly PeriodCount[] _counts;

    /// <param name="institution">Has participants.</param>
    public InstitutionFindings(Institution institution, SiteContext context)
    {
        (_institution, _context) = (institution, context);
        PeriodCount[] all = [.. context.InstitutionTotals.PeriodsOf(institution)];
        // Completed before registered, people before others: as sums are written.
        (Unit, Figure) = all.Select(static each => (each.Period.Unit, each.Period.Figure))
            .OrderBy(static each => each.Unit)
            .ThenBy(static each => Breakdown.Figures.IndexOf(each.Figure))
            .FirstOrDefault((PeriodUnit.Persons, Figure.Completed));
        _counts = [.. all.Where(each => each.Period.Unit == Unit && each.Period.Figure == Figure)];
        Total = _counts.Sum(static each => (long)each.Count);
    }

    public PeriodUnit Unit { get; }

    public Figure Figure { get; }

    public long Total { get; }

    public IEnumerable<Finding> All
    {
        get
        {
            if (Total < Least)
            {
                yield break;
            }

            var words = _context.Translations;
            var counted = ("counted", words.Counted(Figure, Unit).Of(Total).ToString());
            (Programme Programme, long Sum)[] largest =
            [
                .. _counts
                    .GroupBy(static each => each.Programme)
                    .Select(static each => (each.Key, each.Sum(static count => (long)count.Count)))
                    .OrderByDescending(static each => each.Item2),
            ];
            if (largest is [var only])
            {
                yield return Finding.Of(words.Text("findings.institution.one", counted, ("title", only.Programme.Title)));
                yield break;
            }

            yield return Finding.Of(words.Text("findings.institution.some", counted, ("n", Numbers.Whole(largest.Length))));
            if (largest[0].Sum > largest[1].Sum && largest[0].Sum >= Least)
            {
                yield return Finding.Of(
                    words.Text("findings.institution.largest", ("title", largest[0].Programme.Title), ("n", Numbers.Whole(largest[0].Sum)))
                );
            }
        }
    }

    /// <summary>Where the institution stands among the others of its kind: their least, their most and the middle one.</summary>
    /// <param name="others">Sorted, and not empty.</param>
    public Finding Among(ImmutableArray<long> others)
    {
        var words = _context.Translations;
        var form =
            others[^1] == 0 ? "none"
            : others[0] == others[^1] ? "same"
            : "range";
        var half = others.Length / 2;
        var twice = others[half] + others[others.Length % 2 == 0 ? half - 1 : half];
        return Finding.Of(
            words.Text(
                $"findings.peers.{form}",
                ("label", words.LabelOf(Figure, Unit)),
                ("own", Numbers.Whole(Total)),
                ("others", words.Count($"findings.peers_of_kind.{EnumKeys.Of(_institution.Kind)}", others.Length)),
                ("least", Numbers.Whole(others[0])),
                ("most", Numbers.Whole(others[^1])),
                ("median", Numbers.Decimal(twice / 2m, 1))
            )
        );
    }
}
