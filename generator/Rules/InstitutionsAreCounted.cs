using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The number of institutions, if given, must be the number of institutions in the breakdown.</summary>
internal static class InstitutionsAreCounted
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (
            period is { Breakdown: { Entries.Length: var listed } breakdown }
            && period[Figure.Institutions] is { Value: { IsExact: true, Value: var count }, Span: var span }
            && count != listed
        )
        {
            diagnostics.Add(FigureProblems.InstitutionsDiffer(span, count, listed, breakdown.Span));
        }
    }
}
