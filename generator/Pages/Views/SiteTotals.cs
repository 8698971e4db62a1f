using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Totals of all periods and programmes without samples. Sums use exact counts only and never mix units.</summary>
internal static class SiteTotals
{
    public static View Make(SiteContext context)
    {
        var translations = context.Translations;
        Programme[] programmes = [.. context.ProgrammesWithoutSamples];
        Period[] periods = [.. programmes.SelectMany(static programme => programme.Results)];
        Period[] ofPersons = [.. periods.Where(static period => period.Unit == PeriodUnit.Persons)];
        return new View
        {
            { "figures", Figures(programmes.Length, periods, context) },
            { "bar", OutcomeBar.Make(ofPersons, PeriodUnit.Persons, title: null, translations) },
            { "by_year", ByYear(ofPersons, translations) },
            { "where", CountyTotals.Make(Completed(ofPersons), Figure.Completed, PeriodUnit.Persons, context) },
        };
    }

    /// <summary>People who completed, by the year in which the period ended; a period that lasts to this day belongs to no year.</summary>
    private static View? ByYear(IEnumerable<Period> periods, Translations translations) =>
        ColumnChart.Make(
            from period in periods
            let completed = period.Completed?.Value.Exact
            where completed is not null && !period.Name.Value.IsOpen
            group completed.Value by period.Name.Value.Last.Year into year
            orderby year.Key
            select new ColumnChart.Span(NumberFormat.Invariant(year.Key), year.Sum(static count => (long)count)),
            translations.Text("pictures.by_year"),
            PeriodUnit.Persons,
            translations
        );

    private static IEnumerable<Breakdown> Completed(IEnumerable<Period> periods) =>
        periods
            .Select(static period => period.Breakdown)
            .OfType<Breakdown>()
            .Where(static breakdown => breakdown.Of == BreakdownTotal.Completed);

    private static IEnumerable<View> Figures(int programmes, Period[] periods, SiteContext context)
    {
        yield return Line(context.Translations.Of("figures", "programmes"), programmes);
        if (Sum(periods, Figure.Courses) is > 0 and var courses)
        {
            yield return OfFigure(Figure.Courses, courses);
        }

        foreach (var unit in periods.GroupBy(static period => period.Unit).OrderBy(static unit => unit.Key))
        {
            foreach (var figure in new[] { Figure.Registered, Figure.Attended, Figure.Completed })
            {
                if (Sum(unit, figure) is > 0 and var sum)
                {
                    yield return OfFigure(figure, sum, unit.Key);
                }
            }
        }

        if (context.InstitutionsWithoutSamples.Count() is > 0 and var institutions)
        {
            yield return OfFigure(Figure.Institutions, institutions);
        }

        View OfFigure(Figure figure, long value, PeriodUnit unit = PeriodUnit.Persons) =>
            Line(context.Translations.LabelOf(figure, unit), value);
    }

    private static View Line(string label, long value) => new() { { "label", label }, { "value", Numbers.Whole(value) } };

    private static long Sum(IEnumerable<Period> periods, Figure figure) => periods.Sum(period => (long)(period[figure]?.Value.Exact ?? 0));
}
