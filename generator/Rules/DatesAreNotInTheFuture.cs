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

        if (content.Site?.Accessibility?.Reviewed is { } reviewed)
        {
            Check(reviewed, "reviewed");
        }

        void Check(Sourced<DateOnly> date, string key)
        {
            if (date.Value > today)
            {
                diagnostics.Add(AgreementProblems.InTheFuture(date.Span, key, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
        }
    }
}
