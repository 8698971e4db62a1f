using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// As many as attended have registered, and as many as completed have attended. Only a warning: some come without having registered.
/// </summary>
internal static class AttendedFitsBetween
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period.Attended is not { Value: { IsExact: true, Value: var attended }, Span: var span })
        {
            return;
        }

        if (period.Registered is { Value: { IsExact: true, Value: var registered }, Span: var place } && attended > registered)
        {
            diagnostics.Add(FigureProblems.MoreAttendedThanRegistered(span, attended, registered, place));
        }

        if (period.Completed is { Value: { IsExact: true, Value: var completed }, Span: var at } && completed > attended)
        {
            diagnostics.Add(FigureProblems.MoreCompletedThanAttended(at, completed, attended, span));
        }
    }
}
