using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The period of feedback, if given, must be a period of its programme.</summary>
internal static class FeedbackPeriodsExist
{
    public static void Check(Programme programme, DiagnosticBag diagnostics)
    {
        var known = programme.Results.Select(static period => period.Name.Value).ToHashSet();
        var names = new Lazy<string[]>(() => [.. known.Order().Select(static name => name.Text)]);
        foreach (var period in programme.Feedback.Select(static feedback => feedback.Period))
        {
            if (period is not { } named || known.Contains(named.Value))
            {
                continue;
            }

            diagnostics.Add(AgreementProblems.UnknownPeriod(named.Span, named.Value.Text, names.Value));
        }
    }
}
