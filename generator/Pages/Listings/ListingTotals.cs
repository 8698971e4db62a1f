using SiteGen.Model;

namespace SiteGen.Pages.Listings;

/// <summary>The sums of a list in one line, from exact counts and without samples.</summary>
internal static class ListingTotals
{
    /// <param name="periods">The periods of a programme that count in this list.</param>
    public static string Of(IEnumerable<Programme> programmes, Func<Programme, IEnumerable<Period>> periods, SiteContext context)
    {
        var translations = context.Translations;
        Programme[] counted = [.. programmes.Where(static programme => !programme.Sample)];
        Period[] all = [.. counted.SelectMany(periods)];
        var courses = Sum(all, Figure.Courses);
        return string.Join(
            ", ",
            [
                translations.Count("counts.programmes", counted.Length),
                .. courses > 0 ? [translations.Count("counts.courses", courses)] : Array.Empty<string>(),
                .. from unit in all.GroupBy(static period => period.Unit)
                orderby unit.Key
                let completed = Sum(unit, Figure.Completed)
                where completed > 0
                select translations.Counted(Figure.Completed, unit.Key).Of(completed).ToString(),
            ]
        );
    }

    public static string Of(IReadOnlyCollection<Institution> institutions, SiteContext context)
    {
        var translations = context.Translations;
        PeriodCount[] counts = [.. institutions.SelectMany(context.Breakdowns.PeriodsOf).Where(static each => !each.Programme.Sample)];
        var programmes = counts.Select(static each => each.Programme).Distinct().Count();
        return string.Join(
            ", ",
            new[]
            {
                translations.Count("counts.programmes", programmes),
                translations.Count("counts.institutions", institutions.Count),
                NumberFormat.Sums(counts, translations),
            }.Where(static text => text.Length > 0)
        );
    }

    private static long Sum(IEnumerable<Period> periods, Figure figure) => periods.Sum(period => (long)(period[figure]?.Value.Exact ?? 0));
}
