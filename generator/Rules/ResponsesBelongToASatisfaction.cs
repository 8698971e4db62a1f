using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// The number of answers is shown beside the satisfaction, and nowhere without it; without an answer there is no satisfaction.
/// </summary>
internal static class ResponsesBelongToASatisfaction
{
    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period is { HasFigures: true, Satisfaction: null, SatisfactionResponses: { } responses })
        {
            diagnostics.Add(FigureProblems.ResponsesAlone(responses.Span));
        }

        if (period is { Satisfaction.Value: var percent, SatisfactionResponses: { Value.Exact: 0, Span: var none } })
        {
            diagnostics.Add(FigureProblems.NobodyAnswered(none, percent));
        }
    }
}
