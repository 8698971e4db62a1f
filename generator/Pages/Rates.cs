using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Shares, and figures that are computed from counts: null where a count that is needed is missing or not exact.</summary>
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
        period.Completed?.Value.Exact is { } completed && period.Registered?.Value.Exact is { } registered and > 0
            ? Tenths(completed, registered)
            : null;

    public static decimal? CompletedPerCourse(Period period) =>
        period.Completed?.Value.Exact is { } completed && period.Courses?.Value.Exact is { } courses and > 0
            ? Rounded((decimal)completed / courses)
            : null;

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
