using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>Runs all consistency rules; each is a file in this folder.</summary>
internal static class Checks
{
    /// <param name="today">The build date.</param>
    public static void Run(SiteContent content, DateOnly today, int threads, DiagnosticBag diagnostics)
    {
        InstitutionIdsAreUnique.Check(content, diagnostics);
        OthersAreNoInstitution.Check(content, diagnostics);
        SmallCountsAreNotInARepository.Check(content, diagnostics);
        AddressesAreUnique.Check(content, diagnostics);
        ThemeIdsAreUnique.Check(content, diagnostics);
        AccessibilityIsStated.Check(content, diagnostics);
        AccessibilityIsReviewed.Check(content, today, diagnostics);
        DatesAreNotInTheFuture.Check(content, today, diagnostics);
        var isSiteWhole = content.Site is { } site && !content.IncompleteFiles.Contains(site.Source.Path);
        var institutions = new InstitutionsExist(content);
        var (related, themes) = (new RelatedProgrammesExist(content), new ThemesExist(content));
        Parallel.ForEach(
            content.Programmes,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            programme =>
            {
                // In a file with errors, a missing figure may be one that could not be read.
                var isWhole = !content.IncompleteFiles.Contains(programme.Source.Path);
                related.Check(programme, diagnostics);
                themes.Check(programme, diagnostics);
                PeriodsAreUnique.Check(programme, diagnostics);
                SessionsEndAfterTheyStart.Check(programme, diagnostics);
                EndedProgrammesHaveNothingComing.Check(programme, today, diagnostics);
                if (isWhole)
                {
                    ModulesExist.Check(programme, diagnostics);
                    FeedbackPeriodsExist.Check(programme, diagnostics);
                    SomebodyCanBeContacted.Check(isSiteWhole ? content.Site : null, programme, diagnostics);
                }

                foreach (var period in programme.Results)
                {
                    RegisteredAreAccountedFor.Check(period, isWhole, diagnostics);
                    AttendedFitsBetween.Check(period, diagnostics);
                    InstitutionsAreCounted.Check(period, diagnostics);
                    SatisfactionIsAPercentage.Check(period, diagnostics);
                    DropOutsBelongToNoInstitution.Check(period, diagnostics);
                    SatisfactionRestsOnManyAnswers.Check(period, diagnostics);
                    if (isWhole)
                    {
                        PeriodsHaveFigures.Check(period, diagnostics);
                        ResponsesBelongToASatisfaction.Check(period, diagnostics);
                    }

                    BreakdownAddsUp.Check(period, isWhole, diagnostics);
                    institutions.Check(programme, period, diagnostics);
                }
            }
        );
    }
}
