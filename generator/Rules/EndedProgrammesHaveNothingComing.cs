using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// A programme that has ended has no session that is still to come, or of which nothing says that it is over, unless it is cancelled.
/// </summary>
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
            var isPast = session.IsPast(today);
            if (session.Cancelled)
            {
                continue;
            }

            if (isPast == false && (session.LastSpan ?? session.When?.Span) is { } span)
            {
                diagnostics.Add(AgreementProblems.ComingAfterEnd(span, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
            else if (isPast is null && session is { When: null, Span: { } named })
            {
                diagnostics.Add(AgreementProblems.NoTimeAfterEnd(named));
            }
        }
    }
}
