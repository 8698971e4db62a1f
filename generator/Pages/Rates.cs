using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Figures that follow from others. Null where one that is needed is missing or not exact.</summary>
internal static class Rates
{
    /// <summary>Tenths of a percent, halves away from zero; neither number is negative.</summary>
    public static long Tenths(long part, long whole)
    {
        // Whole numbers are much faster than decimals, and there is a share in every row of every table.
        var (tenths, rest) = Math.DivRem(1000 * part, whole);
        return 2 * rest >= whole ? tenths + 1 : tenths;
    }

    /// <summary>Completed of registered, in tenths of a percent.</summary>
    public static long? Completion(Period period) =>
        Exact(period.Completed?.Value) is { } completed && Exact(period.Registered?.Value) is { } registered and > 0
            ? Tenths(completed, registered)
            : null;

    public static decimal? CompletedPerCourse(Period period) =>
        Exact(period.Completed?.Value) is { } completed && Exact(period.Courses?.Value) is { } courses and > 0
            ? Rounded((decimal)completed / courses)
            : null;

    public static int? Exact(Count? count) => count is { IsExact: true } exact ? exact.Value : null;

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
