using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The number of answers is shown beside the satisfaction, and nowhere without it.</summary>
internal static class ResponsesBelongToASatisfaction
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period is { HasFigures: true, Satisfaction: null, SatisfactionResponses: { } responses })
        {
            diagnostics.Add(FigureProblems.ResponsesAlone(responses.Span));
        }
    }
}
