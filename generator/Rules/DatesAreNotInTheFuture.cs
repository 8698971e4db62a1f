using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>Dates of past events must not be after the build date.</summary>
internal static class DatesAreNotInTheFuture
{
    public static void Check(SiteContent content, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var programme in content.Programmes)
        {
            Check(programme.Updated, "updated");
        }

        Check(content.Site?.Accessibility?.Prepared, "prepared");
        Check(content.Site?.Accessibility?.Reviewed, "reviewed");
        Check(content.Site?.Data?.Issued, "issued");

        void Check(Sourced<DateOnly>? date, string key)
        {
            if (date is { } given && given.Value > today)
            {
                var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                diagnostics.Add(AgreementProblems.InTheFuture(given.Span, key, day));
            }
        }
    }
}
