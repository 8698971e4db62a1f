using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>Everything that must agree, each rule a file of this folder.</summary>
internal static class Checks
{
    /// <summary>What must agree within one fact sheet, beside what its other pages speak of.</summary>
    /// <param name="isWhole">Whether all of its file could be read.</param>
    public static void Run(FactSheet sheet, bool isWhole, DiagnosticBag diagnostics)
    {
        SessionsEndAfterTheyStart.Check(sheet, diagnostics);
        if (isWhole)
        {
            ModulesExist.Check(sheet, diagnostics);
        }

        if (isWhole)
        {
            FeedbackPeriodsExist.Check(sheet, diagnostics);
        }
    }

    /// <param name="today">The build's date.</param>
    public static void Run(SiteContent content, DateOnly today, int threads, DiagnosticBag diagnostics)
    {
        InstitutionIdsAreUnique.Check(content, diagnostics);
        AddressesAreUnique.Check(content, diagnostics);
        AccessibilityIsReviewed.Check(content, today, diagnostics);
        var institutions = new InstitutionsExist(content);
        Parallel.ForEach(
            content.Programmes,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            programme =>
            {
                // In a file with other mistakes, what is missed may be what could not be read.
                var isWhole = !content.Damaged.Contains(programme.Source.Path);
                RelatedProgrammesExist.Check(content, programme, diagnostics);
                PeriodsAreUnique.Check(programme, diagnostics);
                foreach (var period in programme.Results)
                {
                    RegisteredAreAccountedFor.Check(period, isWhole, diagnostics);
                    BreakdownAddsUp.Check(period, isWhole, diagnostics);
                    institutions.Check(programme, period, diagnostics);
                }
            }
        );
    }
}
