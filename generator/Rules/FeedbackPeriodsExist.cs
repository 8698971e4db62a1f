using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>Feedback belongs to one of its programme's periods, where it names one.</summary>
internal static class FeedbackPeriodsExist
{
    public static void Check(FactSheet sheet, DiagnosticBag diagnostics)
    {
        var known = sheet.Results.Select(static period => period.Name.Value).ToHashSet();
        foreach (var period in sheet.Feedback.Select(static feedback => feedback.Period))
        {
            if (period is not { } named || known.Contains(named.Value))
            {
                continue;
            }

            diagnostics.Add(AgreementProblems.UnknownPeriod(named.Span, named.Value.Text, known.Order().Select(static name => name.Text)));
        }
    }
}
