using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// Satisfaction is a percentage. A value of up to 5 is more likely the mean of scores, or of up to 1 a share, unless so many answered that
/// it may well be a percentage.
/// </summary>
internal static class SatisfactionIsAPercentage
{
    private const int Many = 100;

    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period.Satisfaction is { Value: > 0 and <= 5 } satisfaction && period.SatisfactionResponses is not { Value.Value: >= Many })
        {
            diagnostics.Add(FigureProblems.LooksLikeScore(satisfaction.Span, satisfaction.Value));
        }
    }
}
