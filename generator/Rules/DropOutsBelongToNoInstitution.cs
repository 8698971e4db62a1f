using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>Drop-outs are not published by institution; if a period has only one, its drop-outs are.</summary>
internal static class DropOutsBelongToNoInstitution
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period is { Breakdown.Entries: [var (only, _)], DroppedOut: { Value.Value: > 0, Span: var droppedOut } })
        {
            diagnostics.Add(DisclosureProblems.OnlyInstitution(droppedOut, only.Value, only.Span));
        }
    }
}
