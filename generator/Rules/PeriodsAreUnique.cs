using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

internal static class PeriodsAreUnique
{
    public static void Check(Programme programme, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<PeriodName, SourceSpan>();
        foreach (var (name, span) in programme.Results.Select(static period => period.Name))
        {
            if (!seen.TryAdd(name, span))
            {
                diagnostics.Add(AgreementProblems.DuplicatePeriod(span, name.Text, seen[name]));
            }
        }
    }
}
