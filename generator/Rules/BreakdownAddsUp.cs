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

        var figure = breakdown.Figure;
        if (period[figure] is not { } stated)
        {
            if (isWhole && breakdown.Entries.Length > 0)
            {
                diagnostics.Add(FigureProblems.MissingTotal(breakdown.Span, figure.Key, breakdown.Total));
            }
        }
        else if (stated.Value.IsExact && stated.Value.Value != breakdown.Total)
        {
            diagnostics.Add(
                FigureProblems.BreakdownDoesNotAddUp(stated.Span, figure.Key, stated.Value.Value, breakdown.Total, breakdown.Span)
            );
        }
    }
}
