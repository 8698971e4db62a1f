using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The totals of the site in both versions, as its home page has them: of exact counts, each unit by itself.</summary>
internal static class SiteTotals
{
    private static readonly Figure[] _ofUnits = [Figure.Registered, Figure.Attended, Figure.Completed];

    public static IEnumerable<SiteTotal> Of(ContentVersion old, ContentVersion @new)
    {
        var (was, @is) = (Periods(old), Periods(@new));
        yield return new SiteTotal(null, null, old.WithoutSamples.Count(), @new.WithoutSamples.Count());
        yield return new SiteTotal(Figure.Courses, null, Sum(was, Figure.Courses), Sum(@is, Figure.Courses));
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            foreach (var figure in _ofUnits)
            {
                var total = new SiteTotal(figure, unit, Sum(OfUnit(was, unit), figure), Sum(OfUnit(@is, unit), figure));
                if (total is not { Was: 0, Is: 0 })
                {
                    yield return total;
                }
            }
        }
    }

    private static Period[] Periods(ContentVersion version) =>
        [.. version.WithoutSamples.SelectMany(static programme => programme.Results)];

    private static IEnumerable<Period> OfUnit(Period[] periods, PeriodUnit unit) => periods.Where(period => period.Unit == unit);

    private static long Sum(IEnumerable<Period> periods, Figure figure) => periods.Sum(period => (long)(period[figure]?.Value.Exact ?? 0));
}
