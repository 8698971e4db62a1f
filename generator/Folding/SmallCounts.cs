using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Folding;

/// <summary>
/// Keeps counts below <c>disclosure.threshold</c> from the public: from content to content, before anything is planned. What follows knows
/// neither who is in a fold nor how many, so that no page or file can tell it.
/// </summary>
internal static class SmallCounts
{
    /// <summary>The name in data files, which no text of the interface changes.</summary>
    private const string Name = "Muud asutused";

    public static SiteContent Fold(SiteContent content) =>
        content.Site?.Disclosure is not { } disclosure
            ? content
            : content with
            {
                Institutions = content.Institutions.Add(Others(disclosure.Threshold.Span)),
                // How many institutions there were would tell how many are in a fold.
                Changes = content.Changes?.RemoveAll(static change => change.Figure == Figure.Institutions),
                Programmes =
                [
                    .. content.Programmes.Select(programme =>
                        programme with
                        {
                            Results = [.. programme.Results.Select(period => Fold(period, disclosure))],
                        }
                    ),
                ],
            };

    private static Period Fold(Period period, Disclosure disclosure)
    {
        var (threshold, span) = disclosure.Threshold;
        return period.Breakdown is not { } breakdown || breakdown.Entries.All(entry => entry.Count >= threshold)
            ? period
            : period.WithoutInstitutions() with
            {
                Breakdown = BreakdownFold.Of(breakdown, threshold, new Sourced<string>(Institution.Others, span)),
            };
    }

    private static Institution Others(SourceSpan span) =>
        new()
        {
            Id = new Sourced<string>(Institution.Others, span),
            Name = Name,
            Kind = InstitutionKind.Other,
        };
}
