using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Text;

namespace SiteGen.Pages.Views;

/// <summary>Sums over all periods of all programmes but the samples. Only exact counts are in them, and units stay apart.</summary>
internal static class Totals
{
    public static View Make(SiteContext context)
    {
        var translations = context.Translations;
        Programme[] programmes = [.. context.RealProgrammes];
        Period[] periods = [.. programmes.SelectMany(static programme => programme.Results)];
        Period[] ofPersons = [.. periods.Where(static period => period.Unit == PeriodUnit.Persons)];
        return new View
        {
            { "figures", Figures(programmes.Length, periods, context) },
            { "flow", FlowChart.Make(ofPersons, translations) },
            { "by_year", ByYear(ofPersons) },
            { "where", CountyTotals.Make(Completed(ofPersons), context) },
        };
    }

    /// <summary>Those who completed, by the year in which the period ended.</summary>
    private static View? ByYear(IEnumerable<Period> periods) =>
        ColumnChart.Make(
            from period in periods
            let completed = Rates.Exact(period.Completed?.Value)
            where completed is not null
            group completed.Value by period.Name.Value.Last.Year into year
            orderby year.Key
            select new ColumnChart.Span(NumberFormat.Plain(year.Key), year.Sum(static count => (long)count))
        );

    private static IEnumerable<Breakdown> Completed(IEnumerable<Period> periods) =>
        periods
            .Select(static period => period.Breakdown)
            .OfType<Breakdown>()
            .Where(static breakdown => breakdown.Of == BreakdownTotal.Completed);

    private static IEnumerable<View> Figures(int programmes, Period[] periods, SiteContext context)
    {
        yield return Figure("programmes", programmes);
        if (Sum(periods, static period => period.Courses) is > 0 and var courses)
        {
            yield return Figure("courses", courses);
        }

        foreach (var unit in periods.GroupBy(static period => period.Unit).OrderBy(static unit => unit.Key))
        {
            if (Sum(unit, static period => period.Registered) is > 0 and var registered)
            {
                yield return Figure("registered", registered, unit.Key);
            }

            if (Sum(unit, static period => period.Completed) is > 0 and var completed)
            {
                yield return Figure("completed", completed, unit.Key);
            }
        }

        if (context.RealInstitutions.Count() is > 0 and var institutions)
        {
            yield return Figure("institutions", institutions);
        }

        View Figure(string name, long value, PeriodUnit unit = PeriodUnit.Persons) =>
            new()
            {
                { "label", context.Translations.Of("figures", name) },
                { "unit", unit == PeriodUnit.Persons ? null : context.Translations.Of("unit_names", unit) },
                { "value", Numbers.Whole(value) },
            };
    }

    private static long Sum(IEnumerable<Period> periods, Func<Period, Sourced<Count>?> figure) =>
        periods.Sum(period => (long)(Rates.Exact(figure(period)?.Value) ?? 0));
}
