using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>Those who completed, dropped out or withdrew are not more than those who registered; a gap between the two is pointed out.</summary>
internal static class RegisteredAreAccountedFor
{
    /// <param name="isWhole">Whether every figure could be read.</param>
    public static void Check(Period period, bool isWhole, DiagnosticBag diagnostics)
    {
        if (period.Registered is not { Value: { IsExact: true, Value: var registered }, Span: var span }) return;
        var (sum, areExact, parts) = (0L, true, new List<(string, SourceSpan)>());
        foreach (var (key, count) in (ReadOnlySpan<(string, Sourced<Count>?)>)[("completed", period.Completed), ("dropped_out", period.DroppedOut), ("withdrawn", period.Withdrawn)])
        {
            if (count is not { } given) continue;
            if (!given.Value.IsExact)
            {
                areExact = false;
                continue;
            }

            sum += given.Value.Value;
            parts.Add((key, given.Span));
        }

        if (sum > registered) diagnostics.Add(AgreementProblems.MoreThanRegistered(span, registered, sum, parts));
        // Without a figure for those who completed, or with one that is not exact, nobody expects the rest to add up.
        else if (isWhole && sum < registered && areExact && period.Completed is not null) diagnostics.Add(AgreementProblems.Gap(span, registered, sum, parts));
    }
}
