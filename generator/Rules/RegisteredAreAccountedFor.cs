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

        (string Key, Sourced<Count>? Count)[] outcomes =
        [
            ("completed", period.Completed),
            ("dropped_out", period.DroppedOut),
            ("withdrawn", period.Withdrawn),
        ];
        var given = outcomes
            .Where(static outcome => outcome.Count is not null)
            .Select(static outcome => (outcome.Key, Count: outcome.Count!.Value))
            .ToList();
        var exact = given.Where(static outcome => outcome.Count.Value.IsExact).ToList();
        var parts = exact.ConvertAll(static outcome => (outcome.Key, outcome.Count.Span));
        var sum = exact.Sum(static outcome => (long)outcome.Count.Value.Value);

        if (sum > registered)
        {
            diagnostics.Add(AgreementProblems.MoreThanRegistered(span, registered, sum, parts));
        }
        // Without the number of completions, or with approximate figures, a gap is expected.
        else if (isWhole && sum < registered && exact.Count == given.Count && period.Completed is not null)
        {
            diagnostics.Add(AgreementProblems.Gap(span, registered, sum, parts));
        }
    }
}
