using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>A share beside that of the period before: <c>Läbinute osakaal tõusis 2024. aastaga võrreldes 88%-lt 93%-le.</c></summary>
internal static class ShareChangeFinding
{
    private const int MinBase = 20;

    /// <summary>Less than this is nearly the same, in tenths of a percent.</summary>
    private const int NearlySame = 20;

    public static Finding? OfCompletion(Period now, Period? before, Phrases phrases) =>
        Completion(now, phrases) is { } share && before is not null && Completion(before, phrases) is { } earlier
            ? Of(phrases.LabelOf(Figure.CompletionRate), share, earlier, before.Name.Value, phrases)
            : null;

    public static Finding? OfSatisfaction(Period now, Period? before, Phrases phrases) =>
        Satisfaction(now) is { } share && before is not null && Satisfaction(before) is { } earlier
            ? Of(phrases.LabelOf(Figure.Satisfaction), share, earlier, before.Name.Value, phrases)
            : null;

    /// <summary>Satisfaction in tenths of a percent; null if fewer than 20 answers are known.</summary>
    public static Level? Satisfaction(Period period) =>
        period.Satisfaction is { Value: var percent } && period.SatisfactionResponses?.Value.Exact >= MinBase
            ? new Level((long)(10 * percent), Numbers.Percent(percent))
            : null;

    public static Finding Of(string label, Level now, Level before, PeriodName then, Phrases phrases)
    {
        var words = phrases.Translations;
        var comparedWith = then.ComparedWith(words);
        var form =
            now == before ? "same"
            : now.IsBound || before.IsBound ? "apart"
            : Math.Abs(now.Tenths - before.Tenths) < NearlySame ? "nearly_same"
            : comparedWith is null ? "apart"
            : now.Tenths > before.Tenths ? "rose"
            : "fell";
        return phrases.Say(
            $"share_change.{form}",
            ("label", label),
            ("now", now.Text),
            ("before", before.Text),
            ("when", then.When(words)),
            ("compared_with", comparedWith ?? "")
        );
    }

    private static Level? Completion(Period period, Phrases phrases)
    {
        if (
            period.Completed?.Value.Exact is not { } completed
            || period.Registered?.Value.Exact is not (>= MinBase and var registered)
            || completed > registered
        )
        {
            return null;
        }

        var share = Share.Of(completed, registered);
        return new Level(10 * share.Percent, share.Format(phrases.Translations)) { IsBound = share.IsBound };
    }

    /// <summary>A share as it is printed.</summary>
    internal readonly record struct Level(long Tenths, string Text)
    {
        /// <inheritdoc cref="Share.IsBound"/>
        public bool IsBound { get; init; }
    }
}
