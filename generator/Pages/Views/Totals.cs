using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Views;

/// <summary>Sums over all periods of all programmes but the samples. Only exact counts are in them, and units stay apart.</summary>
internal static class Totals
{
    public static View Make(Edition edition)
    {
        var words = edition.Words;
        Programme[] programmes = [.. edition.RealProgrammes];
        Period[] periods = [.. programmes.SelectMany(static programme => programme.Results)];
        return new View
        {
            { "programmes", words.Count("counts.programmes", programmes.Length) },
            { "institutions", edition.RealInstitutions.Count() is > 0 and var institutions ? words.Count("counts.institutions", institutions) : null },
            { "courses", Sum(periods, static period => period.Courses) is > 0 and var courses ? words.Count("counts.courses", courses) : null },
            { "units", periods.GroupBy(static period => period.Unit).OrderBy(static unit => unit.Key).Select(unit => OfUnit(unit.Key, [.. unit], words)) },
        };
    }

    private static View OfUnit(PeriodUnit unit, IReadOnlyCollection<Period> periods, Wording words) => new()
    {
        { "unit", words.Of("unit_names", unit) },
        { "registered", Numbers.Whole(Sum(periods, static period => period.Registered)) },
        { "completed", Numbers.Whole(Sum(periods, static period => period.Completed)) },
    };

    private static long Sum(IEnumerable<Period> periods, Func<Period, Sourced<Count>?> figure) =>
        periods.Sum(period => (long)(Rates.Exact(figure(period)?.Value) ?? 0));
}
