using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>The findings of a programme's newest period, the most important first: no more than three, from exact figures only.</summary>
internal static class KeyFindings
{
    private const int Most = 3;

    public static ImmutableArray<Finding> Of(Programme programme, SiteContext context)
    {
        if (programme.NewestFirst() is not [var newest, ..])
        {
            return [];
        }

        var phrases = Phrases.Of(newest, context);
        var before = programme.Comparable(newest).ElementAtOrDefault(1);
        return [.. All(programme, newest, before, context, phrases).OfType<Finding>().Take(Most)];
    }

    private static IEnumerable<Finding?> All(Programme programme, Period newest, Period? before, SiteContext context, Phrases phrases)
    {
        yield return RateFinding.Of(newest, phrases);
        yield return ChangeFinding.Of(newest, before, phrases);
        yield return ReachFinding.Of(programme, newest, context, phrases);
        yield return SatisfactionFinding.Of(newest, phrases);
        yield return DroppedOutFinding.Of(newest, phrases);
        yield return ShareChangeFinding.OfCompletion(newest, before, phrases);
        yield return ShareChangeFinding.OfSatisfaction(newest, before, phrases);
        yield return ComparisonFinding.Of(programme, newest, context, phrases);
    }
}
