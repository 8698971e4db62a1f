using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// Satisfaction is a percentage. A value from 1 to 5 is more likely the mean of scores, unless so many answered that it may well be a
/// share.
/// </summary>
internal static class SatisfactionIsAPercentage
{
    private const int Many = 100;

    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period.Satisfaction is { Value: >= 1 and <= 5 } satisfaction && period.SatisfactionResponses is not { Value.Value: >= Many })
        {
            diagnostics.Add(FigureProblems.LooksLikeScore(satisfaction.Span));
        }
    }
}
