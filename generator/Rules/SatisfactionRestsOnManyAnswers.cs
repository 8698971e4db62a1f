using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The satisfaction of very few would tell what a single person said.</summary>
internal static class SatisfactionRestsOnManyAnswers
{
    private const int Least = 5;

    public static void Check(Period period, DiagnosticBag diagnostics)
    {
        if (period is { Satisfaction: not null, SatisfactionResponses: { Value: var answers, Span: var span } } && IsFew(answers))
        {
            diagnostics.Add(DisclosureProblems.FewAnswers(span, Least));
        }
    }

    /// <summary>That there is none at all is another mistake.</summary>
    private static bool IsFew(Count answers) =>
        answers.Qualifier switch
        {
            Qualifier.Exact or Qualifier.About => answers.Value is > 0 and < Least,
            Qualifier.LessThan => answers.Value <= Least,
            _ => false,
        };
}
