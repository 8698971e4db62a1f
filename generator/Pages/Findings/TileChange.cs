using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>A change in a tile, with a sign and in words: <c>+18% (rohkem kui 2024. aastal)</c>.</summary>
internal static class TileChange
{
    /// <summary>Of a base that is too small for a share, or too far from the count, the difference is told.</summary>
    private const int MostTimes = 20;

    public static string Of(int now, int before, PeriodName then, Phrases phrases)
    {
        var difference = (long)now - before;
        var percent = before == 0 ? 0 : Math.Round(100m * difference / before, MidpointRounding.AwayFromZero);
        var isShare = before >= ChangeFinding.MinBase && now <= (long)MostTimes * before;
        var form =
            difference == 0 ? "same"
            : isShare && percent == 0 ? "nearly_same"
            : difference > 0 ? "more"
            : "less";
        return Text(form, isShare ? Numbers.Percent(Math.Abs(percent)) : Numbers.Whole(Math.Abs(difference)), then, phrases);
    }

    /// <param name="now">In tenths of a percent, like <paramref name="before"/>.</param>
    public static string OfPoints(long now, long before, PeriodName then, Phrases phrases) =>
        Text(
            now == before ? "same_share"
                : now > before ? "higher"
                : "lower",
            // The singular after exactly one point.
            phrases.Translations.Count("findings.tile.points", Math.Abs(now - before) / 10m),
            then,
            phrases
        );

    private static string Text(string form, string difference, PeriodName then, Phrases phrases) =>
        phrases.Text($"tile.{form}", ("difference", difference), ("when", then.When(phrases.Translations)));
}
