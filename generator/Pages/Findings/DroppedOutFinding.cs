using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>How many of those who registered dropped out, if they are neither few nor a small part; or that nobody did.</summary>
internal static class DroppedOutFinding
{
    private const int MinPart = 5;
    private const int MinWhole = 20;
    private const int MinPercent = 5;

    /// <returns>Null also if it follows from the rate: all completed, or all others dropped out.</returns>
    public static Finding? Of(Period period, Phrases phrases) =>
        period.DroppedOut?.Value.Exact is { } dropped
        && period.Registered?.Value.Exact is { } registered
        && period.Completed?.Value.Exact is { } completed
        && (long)completed + dropped < registered
            ? Of(dropped, registered, phrases)
            : null;

    public static Finding? Of(int dropped, int registered, Phrases phrases) =>
        registered < MinWhole || dropped > registered ? null
        : dropped == 0 ? phrases.Say($"dropped_out.{EnumKeys.Of(phrases.Unit)}.none")
        : dropped < MinPart || 100L * dropped < (long)MinPercent * registered ? null
        : phrases.SayPart("dropped_out", dropped, registered);
}
