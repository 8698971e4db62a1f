using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The participants by institution must add up to the total of the period.</summary>
internal static class BreakdownAddsUp
{
    /// <param name="isWhole">Whether every figure was read without errors.</param>
    public static void Check(Period period, bool isWhole, DiagnosticBag diagnostics)
    {
        if (period.Breakdown is not { } breakdown)
        {
            return;
        }

        var (key, total) = breakdown.Of == BreakdownTotal.Completed ? ("completed", period.Completed) : ("registered", period.Registered);
        if (total is not { } stated)
        {
            if (isWhole && breakdown.Entries.Length > 0)
            {
                diagnostics.Add(AgreementProblems.MissingTotal(breakdown.Span, key, breakdown.Total));
            }
        }
        else if (stated.Value.IsExact && stated.Value.Value != breakdown.Total)
        {
            diagnostics.Add(AgreementProblems.BreakdownDoesNotAddUp(stated.Span, key, stated.Value.Value, breakdown.Total, breakdown.Span));
        }
    }
}
