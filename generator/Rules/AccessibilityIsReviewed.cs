using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The accessibility statement must be reviewed yearly; warns from one month before the review is due.</summary>
internal static class AccessibilityIsReviewed
{
    private const int MonthsUntilWarning = 11;

    public static void Check(SiteContent content, DateOnly today, DiagnosticBag diagnostics)
    {
        if (content.Site?.Accessibility?.Reviewed is not { } reviewed || reviewed.Value.AddMonths(MonthsUntilWarning) > today)
        {
            return;
        }

        diagnostics.Add(AgreementProblems.ReviewDue(reviewed.Span, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
