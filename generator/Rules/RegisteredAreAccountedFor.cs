using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>
/// The numbers of completed, dropped out and withdrawn participants must not exceed the number of registered ones. If they add up to less,
/// the gap is reported too.
/// </summary>
internal static class RegisteredAreAccountedFor
{
    /// <param name="isWhole">Whether every figure was read without errors.</param>
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
        // Without the number of completions, or with approximate figures, a gap is expected.
        else if (isWhole && sum < registered && exact.Length == given.Length && period.Completed is not null)
        {
            diagnostics.Add(FigureProblems.Gap(span, registered, sum, parts));
        }
    }
}
