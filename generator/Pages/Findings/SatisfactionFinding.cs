using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>How satisfied those were who answered, and how many of those who completed did: a score, no share of people.</summary>
internal static class SatisfactionFinding
{
    private const int MinWhole = 20;

    public static Finding? Of(Period period, Phrases phrases) =>
        Of(
            period.Satisfaction?.Value,
            period.SatisfactionResponses?.Value,
            period.Unit == PeriodUnit.Persons ? period.Completed?.Value.Exact : null,
            phrases
        );

    /// <param name="completed">Null if not known, or not in persons.</param>
    public static Finding? Of(decimal? satisfaction, Count? responses, int? completed, Phrases phrases)
    {
        if (satisfaction is not { } score)
        {
            return responses is { Exact: 0 } ? phrases.Say("satisfaction.nobody") : null;
        }

        var percent = ("percent", Numbers.Percent(score));
        return responses switch
        {
            null => phrases.Say("satisfaction.unknown", percent),
            { Value: 0 } => null,
            { } few when Answers.AreFew(few) => null,
            { } answers => Answered(answers, completed) switch
            {
                null => phrases.Say("satisfaction.responses", percent, ("responses", answers.FormatInSentence(phrases.Translations))),
                var (part, all) when part == all => phrases.Say("satisfaction.all", percent, ("all", Numbers.Whole(all))),
                var (part, all) => phrases.Say(
                    "satisfaction.share",
                    percent,
                    ("count", phrases.Translations.Counted(Figure.Completed, PeriodUnit.Persons).Of(part).ToString()),
                    ("all", Numbers.Whole(all)),
                    ("share", Share.Of(part, all).Format(phrases.Translations))
                ),
            },
        };
    }

    /// <returns>How many of those who completed answered; null if that is not known.</returns>
    public static (int Part, int All)? Answered(Count? responses, int? completed) =>
        responses?.Exact is >= Answers.Min and var part && completed is >= MinWhole and var all && part <= all ? (part, all) : null;
}
