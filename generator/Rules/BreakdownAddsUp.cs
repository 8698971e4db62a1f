using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The participants by institution add up to the total that they break down.</summary>
internal static class BreakdownAddsUp
{
    /// <param name="isWhole">Whether every figure could be read.</param>
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
                diagnostics.Add(FigureProblems.MissingTotal(breakdown.Span, key, breakdown.Total));
            }
        }
        else if (stated.Value.IsExact && stated.Value.Value != breakdown.Total)
        {
            diagnostics.Add(FigureProblems.BreakdownDoesNotAddUp(stated.Span, key, stated.Value.Value, breakdown.Total, breakdown.Span));
        }
    }
}
