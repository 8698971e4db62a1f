using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Totals of all periods and programmes without samples. Sums use exact counts only and never mix units.</summary>
internal static class SiteTotals
{
    public static View Make(SiteContext context, PageLocation location)
    {
        var translations = context.Translations;
        Programme[] programmes = [.. context.ProgrammesWithoutSamples];
        Period[] periods = [.. programmes.SelectMany(static programme => programme.Results)];
        Period[] ofPersons = [.. periods.Where(static period => period.Unit == PeriodUnit.Persons)];
        return new View
        {
            { "figures", TotalFigures.Make(programmes, context) },
            { "bar", OutcomeBar.Make(ofPersons, PeriodUnit.Persons, title: null, translations) },
            { "by_year", ByYear(ofPersons, translations) },
            { "where", Places.Make(PlaceCounts.OfAll(context), context, location) },
        };
    }

    /// <summary>
    /// People who completed, by year. Periods that are not within one year are left out, and it says so.
    /// </summary>
    private static View? ByYear(IEnumerable<Period> periods, Translations translations)
    {
        var known = periods.Where(static period => period.Completed is { Value.IsExact: true }).ToLookup(IsWithinOneYear);
        var leftOut = Sum(known[false], Figure.Completed);
        return ColumnChart.Make(
            [
                .. from period in known[true]
                group period by period.Name.Value.Last.Year into year
                orderby year.Key
                select new ColumnChart.Span(
                    NumberFormat.Invariant(year.Key),
                    Sum(year, Figure.Completed),
                    IsProvisional: year.Any(static period => period.Status == PeriodStatus.Provisional)
                ),
            ],
            translations.Text("pictures.by_year"),
            leftOut == 0
                ? []
                :
                [
                    translations.Text(
                        "pictures.by_year_left_out",
                        ("completed", translations.Counted(Figure.Completed, PeriodUnit.Persons).Of(leftOut).ToString())
                    ),
                ],
            PeriodUnit.Persons,
            translations
        );
    }

    private static bool IsWithinOneYear(Period period) => period.Name.Value.First.Year == period.Name.Value.Last.Year;

    private static long Sum(IEnumerable<Period> periods, Figure figure) => periods.Sum(period => (long)(period[figure]?.Value.Exact ?? 0));
}
