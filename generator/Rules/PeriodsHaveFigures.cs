using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

internal static class PeriodsHaveFigures
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (!period.HasFigures)
        {
            diagnostics.Add(FigureProblems.NoFigures(period.Name.Span, period.Name.Value.Text));
        }
    }
}
