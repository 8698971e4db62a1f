using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>A programme that has ended has no session that is still to come, unless it is cancelled.</summary>
internal static class EndedProgrammesHaveNothingComing
{
    public static void Check(Programme programme, DateOnly today, DiagnosticBag diagnostics)
    {
        if (!programme.Ended)
        {
            return;
        }

        foreach (var session in programme.Schedule?.Sessions ?? [])
        {
            if (!session.Cancelled && session.LastDay >= today && session.LastSpan is { } span)
            {
                diagnostics.Add(AgreementProblems.ComingAfterEnd(span, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
        }
    }
}
