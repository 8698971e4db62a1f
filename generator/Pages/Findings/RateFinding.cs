using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>How many of those who registered completed: <c>Koolituse läbis 93% registreerunutest (113 inimest 122-st).</c></summary>
internal static class RateFinding
{
    /// <summary>Of fewer, it could be seen what became of a person.</summary>
    public const int MinWhole = 5;

    private const int MinPart = 5;
    private const int MinWholeOfShare = 20;

    public static Finding? Of(Period period, Phrases phrases) =>
        period.Completed?.Value.Exact is { } completed && period.Registered?.Value.Exact is { } registered
            ? Of(completed, registered, phrases)
            : null;

    public static Finding? Of(int completed, int registered, Phrases phrases)
    {
        var path = $"rate.{EnumKeys.Of(phrases.Unit)}";
        var all = ("all", Numbers.Whole(registered));
        return registered < MinWhole || completed > registered ? null
            : completed == 0 ? phrases.Say($"{path}.none", all)
            : completed < registered && (registered < MinWholeOfShare || completed < MinPart)
                ? phrases.Say($"{path}.few", ("count", phrases.Counted(completed)), all)
            : phrases.SayPart("rate", completed, registered);
    }
}
