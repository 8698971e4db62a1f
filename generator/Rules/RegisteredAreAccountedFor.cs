using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>
/// Those who completed, dropped out or withdrew are not more than those who registered; a gap between the two is pointed out.
/// </summary>
internal static class RegisteredAreAccountedFor
{
    /// <param name="isWhole">Whether every figure could be read.</param>
    public static void Check(Period period, bool isWhole, DiagnosticBag diagnostics)
    {
        if (period.Registered is not { Value: { IsExact: true, Value: var registered }, Span: var span })
        {
            return;
        }

        (Figure Figure, Sourced<Count> Count)[] given = [.. period.Counts.Where(static each => Figure.Outcomes.Contains(each.Figure))];
        var exact = Array.FindAll(given, static outcome => outcome.Count.Value.IsExact);
        var parts = exact.Select(static outcome => (outcome.Figure.Key, outcome.Count.Span)).ToList();
        var sum = exact.Sum(static outcome => (long)outcome.Count.Value.Value);

        if (sum > registered)
        {
            diagnostics.Add(FigureProblems.MoreThanRegistered(span, registered, sum, parts));
        }
        // Without a figure for those who completed, or with one that is not exact, nobody expects the rest to add up.
        else if (isWhole && sum < registered && exact.Length == given.Length && period.Completed is not null)
        {
            diagnostics.Add(FigureProblems.Gap(span, registered, sum, parts));
        }
    }
}
