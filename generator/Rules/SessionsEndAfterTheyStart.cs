using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The end of a session must be after its start. With day or month precision both may be equal.</summary>
internal static class SessionsEndAfterTheyStart
{
    public static void Check(Programme programme, DiagnosticBag diagnostics)
    {
        foreach (var session in programme.Schedule?.Sessions ?? [])
        {
            foreach (var (day, span) in session.Dates)
            {
                if (day.To <= day.From)
                {
                    diagnostics.Add(AgreementProblems.DayEndsTooEarly(span));
                }
            }

            if (session is not { Start: { } start, End: { } end })
            {
                continue;
            }

            var endsAtOnce = start.Value.Time is not null && start.Value == end.Value;
            if (endsAtOnce || end.Value.IsBefore(start.Value))
            {
                diagnostics.Add(AgreementProblems.EndsTooEarly(end.Span, start.Span));
            }
        }
    }
}
