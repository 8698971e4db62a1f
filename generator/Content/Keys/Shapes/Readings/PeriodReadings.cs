using System.Text.RegularExpressions;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of periods as people write them.</summary>
internal static partial class PeriodReadings
{
    public static Reading? Period(string text, string name) =>
        NoValue.Reading(text)
        ?? (
            WrittenPeriod.Read(text) is { Readings: { Length: > 0 } readings, IsCertain: var isCertain } ? new Reading(readings, isCertain)
            : PeriodOfDays.MonthsAround(text) is { } months ? Reading.Choice([months], $"a period is made of whole months")
            : PeriodOfDays.Season(text) is { } season ? Reading.Advice($"a season is no period; write its months, such as `{season}`")
            : NoSuchPart().IsMatch(text)
                ? Reading.Advice($"a year has two halves (H1 and H2), four quarters (Q1 to Q4) and twelve months (01 to 12)")
            : null
        );

    [GeneratedRegex("^[0-9]{4}-(?:[HhQq][0-9]+|[0-9]{2})$")]
    private static partial Regex NoSuchPart();
}
